"""The level a certificate cell states. What is not sure becomes ``unclear`` with the reason."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from tender_tool.domain.certification.said import NONE, UNCLEAR, Status
from tender_tool.domain.certification.scheme import Level, Scheme
from tender_tool.domain.reasons.levels import NothingSaid
from tender_tool.domain.record import record
from tender_tool.domain.text import Message, Reason
from tender_tool.reading.certificate.dates import day_words, without_days
from tender_tool.reading.certificate.day_words import days_in_words
from tender_tool.reading.certificate.mentions import (
    Mention,
    find_mentions,
    named_schemes,
    other_certificate,
    standards_in,
    strip_credit,
    without_standards,
)
from tender_tool.reading.certificate.status import read_status
from tender_tool.ruleset.kept.patterns import compiled
from tender_tool.ruleset.schemes import schemes
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise

_NOISE = "()。.,、;:!·\"'“”‘’"
_SCORE = compiled(r"(?<![\d.年/-])(?P<n>\d{1,3}(?:\.\d+)?)分(?!钟)|[得评]分:?(?P<m>\d{1,3}(?:\.\d+)?)(?![\d分])")
# Two numbers with a space between must not become one: ISO9001 5星级.
# No cell about a certificate is as long; what is, would take long to search.
_LONGEST_CELL = 2000
_DIGITS_APART = compiled(r"(?<=\d)\s+(?=\d)")
_RATING = compiled(r"A{2,5}(?:级|等级)?")
_BARE_GRADE = compiled(r".{0,12}[一二三四五1-5ⅠI]级.{0,4}")
_RANGE = compiled(r"(?:\d|[一二三四五])(?:[-~至到、/或和])?$")
_BRACKETS = compiled(r"\((?P<said>[^()]*)\)")
_PLAIN = compiled(r"[\dA-Z|./~:;,+\-]")


@record(frozen=True, slots=True)
class LevelReading:
    """What a cell says: a level id of ``scheme``, ``none`` or ``unclear``, why, and what else stands in the cell."""

    text: str
    level: str
    why: Reason
    scheme: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    issued_on: date | None = None
    day_unread: bool = False
    status: Status | None = None

    @property
    def claims_level(self) -> bool:
        """Tell whether the text names a level that some scheme issues."""
        return self.level not in (NONE, UNCLEAR)


@record(frozen=True, slots=True)
class _Said:
    """A cell taken apart: its words without days and credit ratings, and what they mention."""

    text: str
    whole: str
    words: str
    bare: str
    standard: str
    status: Status | None
    named: tuple[Scheme, ...]
    mentions: tuple[Mention, ...]
    credit: bool

    @property
    def elsewhere(self) -> bool:
        return any(word in self.bare for word in readings().elsewhere)

    def has(self, words: tuple[str, ...]) -> bool:
        return any(word in self.words for word in words)


_Decision = tuple[str, str | None, Reason]


@lru_cache(maxsize=1 << 14)
def read_level(text: str, standard: str = "") -> LevelReading:
    """Return the reading of a certificate cell; ``standard`` is the cell that names the standard, if there is one."""
    if len(text) > _LONGEST_CELL:
        return LevelReading(text, UNCLEAR, Message.of("level.too_long", count=len(text)))
    whole = day_words(_DIGITS_APART.sub("|", text))
    status = read_status(whole)
    words, credit = strip_credit(_without_neutral(without_days(whole)))
    named = named_schemes(words) or named_schemes(normalise(standard))
    bare = without_days(whole).strip(_NOISE)
    mentions = find_mentions(words, named)
    said = _Said(text, whole, words, bare, normalise(standard), status, named, mentions, credit)
    level, scheme, why = next(decision for decide in _DECIDERS if (decision := decide(said)))
    days = days_in_words(whole)
    return LevelReading(text, level, why, scheme, days.first, days.last, days.issued, days.unread, status)


def _without_neutral(words: str) -> str:
    for word in readings().neutral:
        words = words.replace(word, "|")
    return words


_BLANK: _Decision = (NONE, None, NothingSaid("blank"))


def _none(said: _Said, code: str) -> _Decision:
    return NONE, None, Message.of(f"level.{code}", text=said.text)


def _unclear(said: _Said, code: str) -> _Decision:
    return UNCLEAR, None, Message.of(f"level.{code}", text=said.text)


# One decider a question, asked in the order of _DECIDERS until one answers.


def _several_levels(said: _Said) -> _Decision | None:
    if len({(m.scheme.id, m.level.id) if m.scheme and m.level else m.words for m in said.mentions}) < 2:
        return None
    words = "、".join(dict.fromkeys(mention.words for mention in said.mentions))
    return UNCLEAR, None, Message.of("level.contradictory", text=said.text, words=words)


def _not_issued(said: _Said) -> _Decision | None:
    if not said.mentions or said.mentions[0].level:
        return None
    words = said.mentions[0].words
    code = "level.not_issued_alone" if words == said.bare else "level.not_issued"
    return UNCLEAR, None, Message.of(code, text=said.text, words=words)


def _stated_none(said: _Said) -> _Decision | None:
    return _none(said, "not_provided") if said.bare in readings().no_certificate else None


def _in_progress(said: _Said) -> _Decision | None:
    if not said.has(readings().in_progress):
        return None
    # A day beside it speaks of a certificate that is there: which of the two holds, a person decides.
    return _unclear(said, "doubtful") if said.mentions and "|" in said.words else _none(said, "in_progress")


def _hedged(said: _Said) -> _Decision | None:
    if not said.mentions:
        return None
    known, mention = readings(), said.mentions[0]
    words = without_standards(said.words)
    before = words[max(0, mention.start - 6) : mention.start]
    behind = words[mention.end : mention.end + 12].lstrip("():")
    hedges = {
        "range": ends_a_range(before),
        "denied": denied_behind(behind) or denied_before(before),
        "not_held_yet": any(word in said.whole for word in known.not_held_yet),
        "of_another_holder": said.has(known.other_holder),
        "doubtful": said.has(known.doubt) or is_riddle(words[mention.end :]),
        "other_award": _other_award(said, mention),
        "only_a_bound": behind.startswith(known.bounds) or before.endswith(known.bounds),
    }
    return next((_unclear(said, code) for code, found in hedges.items() if found), None)


def _other_standard(said: _Said) -> _Decision | None:
    if not said.mentions or said.named:
        return None
    known = [normalise(word) for word in readings().management_systems]
    other = said.standard and not any(word in said.standard for word in readings().service_standards)
    if other and not other_certificate(said.standard):
        return UNCLEAR, None, Message.of("level.other_standard", text=said.text, standard=said.standard)
    for number in standards_in(f"{said.words} {said.standard}"):
        if not any(number.startswith(word) for word in known):
            return UNCLEAR, None, Message.of("level.other_standard", text=said.text, standard=number)
    return None


def _other_award(said: _Said, mention: Mention) -> bool:
    if said.named or _speaks_of_service(said.words + said.standard):
        return False
    near = said.words[max(0, mention.start - 8) : mention.end + 8] + said.standard
    return any(word in near for word in readings().other_stars)


def _one_level(said: _Said) -> _Decision | None:
    mention = next(iter(said.mentions), None)
    if mention is None or mention.level is None or mention.scheme is None:
        return None
    level, scheme = mention.level, mention.scheme
    if _score_contradicts(said.words, scheme, level):
        return UNCLEAR, None, Message.of("level.contradictory", text=said.text, words=said.words)
    other = other_certificate(said.standard)
    if other and not said.named:
        return UNCLEAR, None, Message.of("level.standard_contradicts", text=said.text, other=other)
    return level.id, scheme.id, Message.of("level.read", text=said.text, level=level.name, scheme=scheme.standard)


def _score_contradicts(words: str, scheme: Scheme, level: Level) -> bool:
    scores = [Decimal(match["n"] or match["m"]) for match in _SCORE.finditer(words)]
    return any(readings().score_least <= score <= 100 and scheme.level_at(score) != level for score in scores)


def _not_provided(said: _Said) -> _Decision | None:
    if not said.text.strip():
        return None if said.standard else _BLANK
    starts = said.bare.startswith(readings().no_certificate_starts) and not said.elsewhere
    stated = not said.bare or said.bare in readings().no_certificate
    return _none(said, "not_provided") if starts or stated else None


def _stated_status(said: _Said) -> _Decision | None:
    if said.status is None or said.named or said.elsewhere:
        return None
    return _none(said, f"stated_{said.status}")


def _score(said: _Said) -> _Decision | None:
    known = readings()
    words = "|".join(map(re.escape, known.score_words))
    number = r"(?P<n>\d{1,3}(?:\.\d+)?)(?P<unit>分)?(?P<bound>\(?[及含]*以上\)?|\+)?"
    form = rf"(?P<before>\D*?)(?P<word>{words})?:?{number}"
    match = re.fullmatch(form, said.bare)
    if match is None or (match["before"] and not (match["word"] or match["unit"])):
        return None
    if match["before"] and not any(word in match["before"] for word in known.score_of):
        return None
    scheme = next((each for each in said.named or schemes() if each.stands_alone or said.named), None)
    score = Decimal(match["n"])
    if scheme is None or not known.score_least <= score <= 100:
        return _unclear(said, "unreadable")
    level = scheme.level_at(score)
    if match["bound"] and level != scheme.levels[0]:
        return _unclear(said, "only_a_bound")
    if level is None:
        return NONE, None, Message.of("level.score_below", text=said.text, score=score)
    why = Message.of("level.score", text=said.text, score=score, level=level.name, scheme=scheme.standard)
    return level.id, scheme.id, why


def _points_elsewhere(said: _Said) -> _Decision | None:
    return (UNCLEAR, None, NothingSaid("elsewhere", said.text)) if said.elsewhere else None


def _other_certificate(said: _Said) -> _Decision | None:
    other = other_certificate(f"{said.bare} {said.standard}")
    if said.named or not other:
        return None
    return NONE, None, Message.of("level.other_certificate", text=said.text or said.standard, other=other)


def _credit_only(said: _Said) -> _Decision | None:
    rest = said.words.replace("|", "").strip(_NOISE)
    if _RATING.fullmatch(rest) and any(word in said.standard for word in readings().credit):
        return _none(said, "credit")
    return _none(said, "credit") if said.credit and not said.named and not _speaks_of_service(rest) else None


def _unread(said: _Said) -> _Decision:
    if not said.text.strip() and not said.named:
        return _BLANK
    if said.bare in readings().no_level_stated or said.named:
        return UNCLEAR, None, NothingSaid("not_stated", said.text)
    return _unclear(said, "scheme_unknown" if _BARE_GRADE.fullmatch(said.bare) else "unreadable")


_DECIDERS: tuple[Callable[[_Said], _Decision | None], ...] = (
    _stated_none,
    _several_levels,
    _not_issued,
    _hedged,
    _in_progress,
    _other_standard,
    _one_level,
    _not_provided,
    _stated_status,
    _score,
    _points_elsewhere,
    _other_certificate,
    _credit_only,
    _unread,
)


@lru_cache(maxsize=1)
def _denied_pattern() -> re.Pattern[str]:
    known = readings()
    denied, verbs = ("|".join(map(re.escape, each)) for each in (known.denied_before, known.denied_verbs))
    return compiled(rf"(?:{denied})(?:{verbs})?为?$")


def _speaks_of_service(words: str) -> bool:
    return any(word in words for word in readings().after_sales)


def denied_before(before: str) -> bool:
    """Tell whether the words before a level deny it: 未取得五星级."""
    return before.endswith(readings().negations) or bool(_denied_pattern().search(before))


def ends_a_range(before: str) -> bool:
    """Tell whether the words before a level make it the end of a range or a list: 三至四星."""
    return bool(_RANGE.search(before))


def denied_behind(behind: str) -> bool:
    """Tell whether the words behind a level deny it: 五星级（未取得）."""
    known = readings()
    between = "|".join(map(re.escape, known.between))
    denied = "|".join(map(re.escape, known.denied_behind))
    return bool(re.match(rf"(?:{between}|[():])*(?:{denied})", behind))


def is_riddle(behind: str) -> bool:
    """Tell whether brackets stand right behind a level with words that nothing here explains: （自评）."""
    match = _BRACKETS.match(behind)
    said = _PLAIN.sub("", match["said"]) if match else ""
    return bool(said) and not any(word in said for word in readings().in_brackets)
