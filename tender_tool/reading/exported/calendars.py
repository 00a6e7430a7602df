"""A calendar of reminders (RFC 5545) that was exported: what it says, and the proof in a property of its own."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from typing import Final

from tender_tool.domain.verification.contents import Contents, FilePlace
from tender_tool.ruleset.own_files import CALENDAR_PROOF

_BEGIN: Final = b"BEGIN:VCALENDAR"
# A line goes on in the next one, where that begins with a space or tab.
_HELD: Final = r"(?P<held>[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)"
_PROOF: Final = re.compile(rf"^{CALENDAR_PROOF}(?:;[^:\r\n]*)?:{_HELD}\r?\n".encode(), re.MULTILINE | re.IGNORECASE)
_FOLD: Final = re.compile(rb"\r?\n[ \t]")


def is_calendar(content: bytes) -> bool:
    """Tell whether a file is a calendar."""
    return content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_BEGIN)


def without_proof(content: bytes) -> tuple[bytes, str | None]:
    """Return a calendar as it was before its proof was put in, and the proof: None without one, empty if damaged."""
    found = _PROOF.search(content)
    if found is None:
        return content, None
    said = content[: found.start()] + content[found.end() :]
    try:
        return said, b64decode(_FOLD.sub(b"", found["held"]), validate=True).decode()
    except ValueError:
        # There is one, and nobody can read it.
        return said, ""


def with_proof(content: bytes, proof: str) -> bytes:
    """Return a calendar with a proof behind its own first line."""
    from icalendar.parser import Contentline  # noqa: PLC0415  (loaded where a calendar is written)

    # In letters that no program has to escape; the library folds the line.
    text = f"{CALENDAR_PROOF}:{b64encode(proof.encode()).decode()}"
    line: bytes = Contentline(text).to_ical()  # type: ignore[no-untyped-call]
    head, end, rest = content.partition(b"\r\n")
    return head + end + line + end + rest


def calendar_contents(content: bytes) -> Contents:
    """Return what a calendar says, each property by its entry; raises ValueError if it is none."""
    from icalendar import Calendar  # noqa: PLC0415  (loaded where a calendar is verified)

    calendar = Calendar.from_ical(content)
    held: dict[FilePlace, str] = {}
    for number, part in enumerate(calendar.walk()):
        name = str(part.get("uid") or f"{part.name}[{number}]")
        for key, value in part.property_items(recursive=False, sorted=True):
            if key not in ("BEGIN", "END"):
                held[_free(held, f"{name}.{key}")] = _said(value)
    return Contents(held)


def _free(held: dict[FilePlace, str], path: str) -> FilePlace:
    """Return a place for a property: one that stands there again, or in an entry of the same name, is told apart."""
    place, number = FilePlace("value", (path,)), 1
    while place in held:
        number += 1
        place = FilePlace("value", (f"{path}#{number}",))
    return place


def _said(value: object) -> str:
    text = value.to_ical() if hasattr(value, "to_ical") else value
    said = text.decode(errors="replace") if isinstance(text, bytes) else str(text)
    params = sorted((name, str(each)) for name, each in getattr(value, "params", {}).items())
    return said + "".join(f";{name}={each}" for name, each in params)
