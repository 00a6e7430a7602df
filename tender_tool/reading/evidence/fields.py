"""From the lines of a page to the fields of a certificate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tender_tool.domain.certification.scheme import Scheme
from tender_tool.domain.evidence.read import EvidenceField, FieldName, Kind
from tender_tool.reading.certificate.dates import FoundDay, day_words, find_days
from tender_tool.reading.certificate.levels import read_level
from tender_tool.reading.certificate.mentions import named_schemes, other_certificate, standards_in
from tender_tool.reading.evidence.labels import LabelledPage, Value
from tender_tool.reading.evidence.lines import Line, Part
from tender_tool.ruleset.certificate_pages import evidence_words
from tender_tool.ruleset.months import end_after, months_after
from tender_tool.ruleset.schemes import scheme, schemes
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import name_key, normalise

_YEAR = re.compile(r"[-:.](?:19|20)\d{2}$")
_FREE = ("holder", "body", "scope")
_LONGEST_TITLE, _BARE_TITLE = 24, 6
# What these can say is known beforehand, or is proved by another field.
_CLOSED = ("standard", "issued_on", "valid_until")


@dataclass(frozen=True, slots=True)
class Found:
    """A field as found on a page, before it is weighed: what it says, and whether its form is what it must be."""

    name: FieldName
    part: Part
    value: str
    formed: bool = True


@dataclass(frozen=True, slots=True)
class PageFields:
    """What one page states."""

    number: int
    found: tuple[Found, ...]
    kind: Kind
    scheme: str | None
    titled: bool


def fields_of(number: int, lines: Sequence[Line]) -> PageFields:
    """Return what the lines of a page state."""
    page = LabelledPage(lines)
    values = list(page.values())
    words = "|".join(line.plain for line in lines)
    named = _named(words)
    kind = _kind(words, named is not None, lines)
    found = [
        *_labelled(values),
        *_days(values),
        *_holder(page, values),
        *_standard(lines),
        *_level(values, lines, named or kind == "after_sales"),
        *_approval(lines),
        *_body(values, page),
    ]
    marks = evidence_words().words
    titled = any(line.plain.endswith(marks.title) or line.plain.startswith(marks.title) for line in lines)
    return PageFields(number, tuple(found), kind, named.id if named else None, titled)


def _named(words: str) -> Scheme | None:
    """Return the scheme of a page: of the one standard that is stated, else the first that is named."""
    stated = {_YEAR.sub("", each) for each in standards_in(words)}
    own = [each for each in schemes() if _YEAR.sub("", normalise(each.standard)) in stated]
    named = own if len(own) == 1 else named_schemes(words)
    return named[0] if named else None


def _kind(words: str, named: bool, lines: Sequence[Line]) -> Kind:
    marks = evidence_words().words
    titles = [line.plain for line in lines if line.plain.endswith(marks.title) and len(line.plain) <= _LONGEST_TITLE]
    joined = "|".join(titles)
    if other_certificate(joined) and not named_schemes(joined):
        return "management"
    if named:
        return "after_sales"
    if other_certificate(words):
        return "management"
    # A title that says what it certifies tells more than a scope that speaks of service.
    told = [title for title in titles if len(title) > _BARE_TITLE]
    speaking = told or [words]
    return "after_sales" if any(word in text for text in speaking for word in marks.service) else "other"


def _labelled(values: Sequence[Value]) -> Iterator[Found]:
    """Yield number and scope, which a label alone tells."""
    forms = evidence_words().forms
    for value in values:
        if value.field == "number":
            match = re.search(forms.number, value.plain)
            if match and not re.match(forms.approval, value.plain):
                yield Found("number", value.part.of(match[0]), match[0], formed=match[0] == value.plain.rstrip(".;,"))
        elif value.field == "scope":
            text = value.plain.strip(":;。.")
            formed = bool(re.fullmatch(forms.scope, text)) and not value.open and text[-1:] not in "、,;及和("
            yield Found("scope", value.part, text, formed=formed)
        elif value.field == "surveillance":
            days = find_days(value.plain)
            kept = any(word in value.plain for word in evidence_words().words.kept)
            if days and days[-1].last:
                yield Found("surveillance", value.part, days[-1].last.isoformat(), formed=kept and len(days) == 1)


def _days(values: Sequence[Value]) -> Iterator[Found]:
    for value in values:
        days = find_days(day_words(value.part.text))
        if not days or any(day.first is None for day in days):
            continue
        if value.field == "issued_on":
            yield _day("issued_on", value, days[0], formed=len(days) == 1)
        elif value.field == "valid_until":
            yield _day("valid_until", value, days[-1], formed=len(days) == 1)
        elif value.field == "period":
            yield _day("valid_until", value, days[-1], formed=len(days) in (1, 2))
            if len(days) == 2:
                yield _day("issued_on", value, days[0], formed=True)


def _day(name: FieldName, value: Value, day: FoundDay, *, formed: bool) -> Found:
    meant = day.last if name == "valid_until" else day.first
    exact = day.first == day.last
    return Found(name, value.part, meant.isoformat() if meant else "", formed=formed and exact)


def _holder(page: LabelledPage, values: Sequence[Value]) -> Iterator[Found]:
    """Yield who holds it: behind its label, else in the line below the words that attest it."""
    words = evidence_words().words
    labelled = [value for value in values if value.field == "holder"]
    for value in labelled:
        yield Found("holder", value.part, name_key(value.plain), formed=_is_firm(value.plain))
    if labelled:
        return
    attests = [normalise(word) for word in words.attested]
    for line in page.lines():
        start = next((line.plain.index(word) + len(word) for word in attests if word in line.plain), None)
        if start is None:
            continue
        start += len(line.plain[start:]) - len(line.plain[start:].lstrip(":,"))
        part, text = line.part(start, len(line.plain)), line.plain[start:]
        if part is None:
            below = page.below(line)
            part, text = (below.part(0, len(below.plain)), below.plain) if below else (None, "")
        if part is not None:
            yield Found("holder", part, name_key(text), formed=_is_firm(text))


def _is_firm(plain: str) -> bool:
    return name_key(plain).endswith(evidence_words().words.firm_ends) and not re.search(r"[:;,。]", plain)


def _standard(lines: Sequence[Line]) -> Iterator[Found]:
    for line in lines:
        for number in standards_in(line.plain):
            start = line.plain.index(number)
            behind = line.plain[start + len(number) : start + len(number) + 1]
            if behind.isascii() and behind.isalnum():
                continue  # It is the beginning of another number.
            part = line.part(start, start + len(number))
            if part is not None:
                yield Found("standard", part, number, formed=not part.sealed or _is_known(number))


def _is_known(number: str) -> bool:
    """Tell whether a standard is one that is known: under a seal, a sign less makes another of it."""
    known = {normalise(each.standard) for each in schemes()}
    known |= {_YEAR.sub("", each) for each in known}
    systems = (normalise(each) for each in readings().management_systems)
    return number in known or any(_YEAR.sub("", number) == each for each in systems)


def _level(values: Sequence[Value], lines: Sequence[Line], of: Scheme | bool | None) -> Iterator[Found]:
    """Yield the level: at its label, else in any line that names one, of the page's scheme or of service."""
    if not of:
        return
    standard = "" if isinstance(of, bool) else of.standard
    labelled = [(value.plain, value.part) for value in values if value.field == "level"]
    others = [(line.plain, line.part(0, len(line.plain))) for line in lines if not _is_note(line.plain)]
    for text, part in (*labelled, *others):
        read = read_level(text, standard)
        if read.claims_level and part is not None and read.scheme is not None:
            yield Found("level", part, read.level)


def _is_note(plain: str) -> bool:
    """Tell whether a line speaks of what a level takes, and not of this certificate's."""
    return bool(re.search(r"分以上|分及|以上为|-\d+分", plain))


def _approval(lines: Sequence[Line]) -> Iterator[Found]:
    forms = evidence_words().forms
    for line in lines:
        for match in re.finditer(forms.approval, line.plain):
            part = line.part(*match.span())
            if part is not None:
                ends = not re.match(r"[A-Z\d-]", line.plain[match.end() :])
                exact = bool(re.fullmatch(forms.approval_exact, match[0]))
                yield Found("approval", part, match[0], formed=exact and ends)


def _body(values: Sequence[Value], page: LabelledPage) -> Iterator[Found]:
    labelled = [value for value in values if value.field == "body"]
    for value in labelled:
        text = _before_approval(value.plain)
        yield Found("body", value.part.of(text), name_key(text), formed=_is_firm(text))
    if labelled:
        return
    # The body's name stands alone, or before its approval number, at the foot or at the head.
    for line in page.unlabelled():
        text = _before_approval(line.plain)
        part = line.part(0, len(text))
        if part is not None and _is_body(text):
            yield Found("body", part, name_key(text))


def _before_approval(plain: str) -> str:
    return re.split(r"\(?(?:批准|CNCA)", plain)[0].strip("(:;")


def _is_body(plain: str) -> bool:
    return "认证" in plain and _is_firm(plain) and "证书" not in plain


def weighed(
    found: Sequence[tuple[int, Found]], sizes: dict[int, tuple[int, int]], of: str | None
) -> tuple[EvidenceField, ...]:
    """Return the fields of a certificate: of each the surest, not sure where two of them differ."""
    by_name: dict[FieldName, list[tuple[int, Found]]] = {}
    for page, each in found:
        by_name.setdefault(each.name, []).append((page, each))
    fields = [_field(name, each, sizes) for name, each in by_name.items()]
    sealed = {name for name, each in by_name.items() if any(one.part.sealed for _, one in each)}
    if any(each.name == "standard" and not each.sure for each in fields):
        # Of which standard the level is, is not sure.
        fields = [replace(each, sure=False) if each.name == "level" else each for each in fields]
    return _proved(tuple(fields), of, sealed)


def _field(name: FieldName, found: list[tuple[int, Found]], sizes: dict[int, tuple[int, int]]) -> EvidenceField:
    gate = evidence_words().gate
    page, best = max(found, key=lambda each: (each[1].formed, each[1].part.confidence))
    rivals = {each.value for _, each in found if each.formed} | {best.value}
    confidence = best.part.confidence
    low = name in _FREE and min(line.size for line in best.part.lines) < gate.low_line
    sure = best.formed and _one_thing(name, rivals) and confidence >= (gate.low if low else gate.of(name))
    if best.part.sealed and name not in _CLOSED:
        # A stroke of the seal may have made another sign of one.
        sure = False
    elif name in _FREE and best.part.has_gap:
        sure = False
    elif sure and not best.part.agreed:
        confidence, sure = min(confidence, gate.disagreed), False
    box = best.part.box(*sizes[page])
    return EvidenceField(name, best.part.text, best.value, page, box, confidence, sure)


def _one_thing(name: FieldName, values: set[str]) -> bool:
    if name == "surveillance":
        return True
    if name == "standard":
        # The number with and without its year.
        return len({_YEAR.sub("", value) for value in values}) == 1
    return len(values) == 1


def _proved(fields: tuple[EvidenceField, ...], of: str | None, sealed: set[FieldName]) -> tuple[EvidenceField, ...]:
    """Return fields whose two days are sure only where they prove each other: the scheme's years lie between.

    One alone proves nothing, and is not sure under a seal.
    """
    by_name = {each.name: each for each in fields}
    begin, end, known = by_name.get("issued_on"), by_name.get("valid_until"), scheme(of or "")
    years = known.validity_years if known is not None else None
    if begin is not None and end is not None:
        first, last = date.fromisoformat(begin.value), date.fromisoformat(end.value)
        ends = (end_after(first, years), months_after(first, 12 * years)) if years else ()
        if first < last and (not ends or last in ends):
            return fields
    elif not sealed.intersection(("issued_on", "valid_until")):
        return fields
    return tuple(replace(x, sure=False) if x.name in ("issued_on", "valid_until") else x for x in fields)
