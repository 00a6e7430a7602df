"""Certificate schemes from ``rules/schemes/<id>/scheme.toml``."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, cast

from tender_tool.domain.certification.scheme import Level, Scheme, Surveillance
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.data import code_places, rules_places
from tender_tool.ruleset.kept.store import kept
from tender_tool.ruleset.kept.trees import packed, unpacked
from tender_tool.ruleset.vocabulary.spelling import normalise, reaching_above, without_suffix

if TYPE_CHECKING:
    from pathlib import Path

    from tender_tool.ruleset.models.scheme import SchemeFile, SurveillanceFile

DEFAULT_SCHEME = "gbt27922-2011"
_RESERVED = ("none", "unclear")


def read_scheme(path: Path) -> Scheme:
    """Return the scheme of a ``scheme.toml``; raises InputError with every problem found."""
    return _scheme(_checked(path))


def _checked(path: Path) -> SchemeFile:
    from tender_tool.domain.problem import InputError, Problem  # noqa: PLC0415
    from tender_tool.domain.source import Source  # noqa: PLC0415
    from tender_tool.ruleset.files.toml_file import read_model  # noqa: PLC0415  (only where a file is checked)
    from tender_tool.ruleset.models.scheme import SchemeFile  # noqa: PLC0415

    file = read_model(SchemeFile, path)
    problems = [Problem(message, Source(path.name)) for message in _contradictions(file, path.name)]
    if problems:
        raise InputError(*problems)
    return file


def _scheme(file: SchemeFile) -> Scheme:
    return Scheme(
        id=file.id,
        title=file.title.text(),
        standard=file.standard,
        levels=tuple(Level(x.id, x.name.text(), x.score_from, x.stars, x.aliases) for x in file.levels),
        marks=file.marks,
        stands_alone=file.stands_alone,
        validity_years=file.validity_years,
        surveillance=_surveillance(file.surveillance),
        issued_from=file.issued_from,
        issued_until=file.issued_until,
        source=file.source,
        as_of=file.as_of,
    )


def _surveillance(watch: SurveillanceFile | None) -> Surveillance | None:
    return Surveillance(watch.cycle_months, watch.shift_months, watch.most_months) if watch else None


def _contradictions(file: SchemeFile, name: str) -> list[Message]:
    found = []
    ids = [level.id for level in file.levels]
    for number, level in enumerate(file.levels, start=1):
        key = f"levels[{number}]"
        if ids.index(level.id) != number - 1 or level.id in _RESERVED:
            found.append(Message.of("rule.level_id_taken", file=name, key=f"{key}.id", value=level.id))
        higher = [x.score_from for x in file.levels[: number - 1] if x.score_from is not None]
        if level.score_from is not None and higher and level.score_from >= min(higher):
            found.append(Message.of("rule.levels_not_falling", file=name, key=f"{key}.score_from"))
    return found


@lru_cache(maxsize=8)
def schemes(folder: Path | None = None) -> tuple[Scheme, ...]:
    """Return every scheme of ``folder`` (by default the program's own), by id."""
    if folder is not None:
        return tuple(read_scheme(path) for path in sorted(folder.glob("*/scheme.toml")))
    return tuple(map(_scheme, _own()))


def _own() -> tuple[SchemeFile, ...]:
    def make() -> object:
        from pathlib import Path  # noqa: PLC0415  (only where the files are checked)

        return tuple(packed(_checked(Path(file))) for file in files)

    files = rules_places("schemes", "scheme.toml")
    return cast("tuple[SchemeFile, ...]", unpacked(kept("schemes", (*files, *code_places("models/scheme.py")), make)))


def scheme(scheme_id: str) -> Scheme | None:
    """Return the scheme with this id, or None."""
    for each in schemes():
        if each.id == scheme_id:
            return each
    return None


def default_scheme() -> Scheme:
    """Return the scheme that counts where none is named; it comes with the program."""
    return next(each for each in schemes() if each.id == DEFAULT_SCHEME)


def level_in_words(of: Scheme, words: str) -> Level | None:
    """Return the level that a rule's words name (五星级, 五星, 五星级及以上 …), or None if none is issued so."""
    wanted = without_suffix(normalise(words))
    for level in of.levels:
        spellings = (level.name.zh, level.name.en, level.id, *level.aliases)
        if wanted in {normalise(spelling) for spelling in spellings}:
            return level
    return None


def names_more_than_top(of: Scheme, words: str) -> bool:
    """Tell whether a rule's words reach above the top level (五星级及以上), where the scheme issues nothing."""
    plain = normalise(words)
    return (
        level_in_words(of, words) == of.levels[0]
        and plain != without_suffix(plain)
        and plain.endswith(reaching_above())
    )


@lru_cache(maxsize=256)
def level_name(scheme_id: str | None, level_id: str) -> Text | str:
    """Return what a scheme calls a level; the id itself where it is no level."""
    of = scheme(scheme_id or "")
    level = of.level(level_id) if of else None
    return level.name if level else level_id
