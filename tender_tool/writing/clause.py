"""The clause of a factor: what it says of the points, then what is said beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tender_tool.domain.rule.factors import CommitteeFactor, Factor, ManualFactor, PriceFactor, inner_full
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.clauses.conditions.things import speaks_of
from tender_tool.reading.document_rule.as_rule import price_of
from tender_tool.reading.document_rule.row_factor import RowFigures, described, most_of
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.written_clauses import CERTIFICATE, NoteWords, written_clauses
from tender_tool.writing.kinds import Voice, is_of_certificates, points_of
from tender_tool.writing.settled import is_scaled, settled

_ENDS = re.compile(r"(?<=[。；;\n])")
_NUMBER = re.compile(r"^[\s（(]*(?:\d{1,2}[.、)）]|注[：:]|说明[：:])?[\s）)]*")


@dataclass(frozen=True, slots=True)
class Written:
    """A clause as it is printed; ``again``: read like a clause of a document, it is the same rule."""

    text: str
    factor: Factor
    again: bool


def written(factor: Factor, style: str = "", regime: str = "") -> Written:
    """Return the clause of a factor in a style.

    Criteria that state the rule as it stands are kept and completed; of others what does not speak of points stays.
    """
    words = written_clauses()
    voice = Voice(words.style(style), words.party(regime))
    bare = settled(factor)
    own = bare.criteria.strip()
    kept = bool(own) and _states(bare, own)
    text = _with_notes(bare, own if kept else _anew(bare, own, voice), voice, kept=kept)
    return Written(text, replace(bare, criteria=text), reads_back(bare, text))


def reads_back(factor: Factor, text: str) -> bool:
    """Tell whether a clause, read as one of a document, is a factor.

    What members or a person judge is read as judged by the committee; how little they may give is not read. Criteria
    of their own are what they judge by, whatever else they may be read as.
    """
    if isinstance(factor, PriceFactor):
        return factor.formula != "unread" and price_of(factor.name, factor.points, text) == (
            replace(factor, criteria=text),
            (),
        )
    clause = read_clause(text)
    figures = RowFigures(factor.name, factor.points, inner_full(factor) if is_scaled(factor) else None, text)
    made = described(figures, clause) if not clause.needs_review else None
    if made is not None and most_of(made, clause) not in (None, figures.full):
        return False
    if isinstance(factor, (CommitteeFactor, ManualFactor)):
        return made is None or bool(factor.criteria.strip())
    return made == replace(factor, criteria=text)


def _states(factor: Factor, own: str) -> bool:
    """Tell whether a factor's criteria are its clause as they stand."""
    if isinstance(factor, (CommitteeFactor, ManualFactor)):
        return _speaks_of_points(own)
    if isinstance(factor, PriceFactor) and factor.formula == "unread":
        return True
    return reads_back(factor, own)


def _anew(factor: Factor, own: str, voice: Voice) -> str:
    """Return what a factor says of its points, with what its own criteria say beside them."""
    head = points_of(factor, voice)
    if is_scaled(factor):
        scaled = written_clauses().parts.scaled
        head = f"{head}\n{voice.say(scaled, inner=inner_full(factor), points=factor.points)}"
    if isinstance(factor, CommitteeFactor) and own:
        return f"{_ended(own)}\n{head}"
    said = normalise(head + "".join(_notes(factor, voice)))
    kept = [piece for piece in _ENDS.split(own) if not _speaks_of_points(piece) and _bare(piece) not in said]
    return "\n".join(part for part in (head, _ended("".join(kept).strip())) if part)


def _with_notes(factor: Factor, text: str, voice: Voice, *, kept: bool) -> str:
    notes = list(_notes(factor, voice, normalise(text), kept=kept))
    if not notes:
        return text
    style = voice.style
    if not style.numbered:
        return f"{text}{style.notes}{'；'.join(notes)}。"
    lines = "；\n".join(f"{number}. {note}" for number, note in enumerate(notes, start=1))
    return f"{text}{style.notes}{lines}。"


def _notes(factor: Factor, voice: Voice, plain: str = "", *, kept: bool = False) -> Iterator[str]:
    """Yield what is said beside the points and is not said yet; what its own words count as they say themselves."""
    for note in written_clauses().notes:
        certified = note.about == CERTIFICATE
        fits = is_of_certificates(factor) if certified else not kept and _is_named(note.about, factor)
        if fits and not _is_said(note, plain):
            yield voice.say(note.text)


def _is_said(note: NoteWords, plain: str) -> bool:
    """Tell whether a text, in one spelling, says it already."""
    return speaks_of(plain, *note.things) or any(re.search(pattern, plain) for pattern in note.patterns())


def _is_named(pattern: str, factor: Factor) -> bool:
    judged = isinstance(factor, (CommitteeFactor, ManualFactor, PriceFactor))
    return not judged and re.search(pattern, factor.name) is not None


def _speaks_of_points(words: str) -> bool:
    return re.search(written_clauses().parts.award, words) is not None


def _bare(piece: str) -> str:
    return normalise(_NUMBER.sub("", piece)).rstrip("。；;:,")


def _ended(words: str) -> str:
    return words if not words or words.endswith("。") else f"{words.rstrip('；;，,')}。"
