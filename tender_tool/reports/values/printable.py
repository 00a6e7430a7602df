"""Text that may stand in the XML of an office file."""

from __future__ import annotations

import re

# Everything else (other control characters, halves of surrogate pairs, U+FFFE and U+FFFF) is no XML character.
_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Return ``text`` with its line ends made alike and without characters that XML forbids."""
    if text.isprintable():
        return text
    return _NOT_XML.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
