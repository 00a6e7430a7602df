"""What differs in a file, in words: for the command line and for the window."""

from __future__ import annotations

from tender_tool.domain.text import Language
from tender_tool.domain.verification.contents import FileDifference
from tender_tool.ruleset.wording import say, word


def told(each: FileDifference, language: Language) -> tuple[str, str, str]:
    """Return the place, what was exported there, and what stands there now, each in one line."""
    place = say(each.place.message, language)
    if each.follows:
        place = f"{place}{word('verify.computed', language)}"
    return place, _line(each.was, each, language), _line(each.now, each, language)


def _line(text: str | None, each: FileDifference, language: Language) -> str:
    if text is None:
        return word("verify.nothing", language)
    if each.place.kind == "sheet":
        return word(f"verify.state_{text}", language)
    return " ".join(text.split())
