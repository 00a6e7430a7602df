"""Regular expressions that are compiled once for many starts.

Most are made of the words in data files, and to compile them takes longer than to answer with them. Kept under the
very pattern is what the compiler of ``re`` hands to the machine that runs it; the machine checks it when it takes it.
Where a Python has no such door, or refuses what it is given, the pattern is compiled as ever.
"""

from __future__ import annotations

import atexit
import re
from typing import TYPE_CHECKING, Any

from tender_tool.ruleset.kept.store import keep, look

if TYPE_CHECKING:
    pass

_NAME = "patterns"
# So many are kept at most; those of the program's own words are a few hundred.
_MOST = 2000
_Parts = tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]


class _Patterns:
    """What is kept of patterns; what is compiled beside it is added when the program ends."""

    def __init__(self) -> None:
        found = look(_NAME)
        self._known: dict[tuple[str, int], _Parts] = found if isinstance(found, dict) else {}
        self._grown = False

    def pattern(self, text: str, flags: int) -> re.Pattern[str]:
        """Return a pattern from what is kept, or compile it."""
        parts = self._known.get((text, flags))
        if parts is None:
            parts = _parts(text, flags)
            if parts is None:
                return re.compile(text, flags)
            self._add((text, flags), parts)
        try:
            made: re.Pattern[str] = _machine(text, *parts)
        except (RuntimeError, OverflowError, TypeError, ValueError):
            return re.compile(text, flags)
        return made

    def _add(self, key: tuple[str, int], parts: _Parts) -> None:
        if len(self._known) < _MOST:
            self._known[key] = parts
            if not self._grown:
                self._grown = True
                atexit.register(lambda: keep(_NAME, self._known))


def compiled(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` returns, sooner."""
    global _patterns  # noqa: PLW0603  (read from disk by the first who asks)
    if _machine is None:
        return re.compile(text, flags)
    if _patterns is None:
        _patterns = _Patterns()
    return _patterns.pattern(text, int(flags))


def _parts(text: str, flags: int) -> _Parts | None:
    """Return what the compiler makes of a pattern; None where it works in another way here."""
    try:
        from re import _compiler, _parser  # type: ignore[attr-defined]  # noqa: PLC0415

        tree = _parser.parse(text, flags)
        names = [None] * tree.state.groups
        for name, number in tree.state.groupdict.items():
            names[number] = name
        code = list(map(int, _compiler._code(tree, flags)))  # noqa: SLF001  (there is no other door)
        return int(flags | tree.state.flags), code, tree.state.groups - 1, dict(tree.state.groupdict), tuple(names)
    except (ImportError, AttributeError, TypeError):
        return None


def _machine_here() -> Any:  # noqa: ANN401  (it has no type)
    try:
        from _sre import compile as machine  # type: ignore[import-not-found]  # noqa: PLC0415
    except ImportError:
        return None
    return machine


_machine = _machine_here()
_patterns: _Patterns | None = None
