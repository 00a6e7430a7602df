"""Functions that are loaded when they are first called: a start pays only for what it uses."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


def later(module: str, *names: str) -> Iterator[Callable[..., Any]]:
    """Return functions of a module that is imported when one of them is first called.

    Types and import contracts know them by the same import for type checkers only.
    """
    return (_Later(module, name) for name in names)


class _Later:
    """Stands for a function until it is called."""

    __slots__ = ("_found", "_module", "_name")

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name
        self._found: Callable[..., Any] | None = None

    def __call__(self, *args: Any, **named: Any) -> Any:  # noqa: ANN401  (whatever the function takes)
        found = self._found
        if found is None:
            found = self._found = getattr(import_module(self._module), self._name)
        return found(*args, **named)
