"""Words: texts in both languages, and messages as codes with arguments."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import ClassVar, Literal

from tender_tool.domain.record import names_of, record

Language = Literal["zh", "en"]
Value = str | int | bool | Decimal | date
# The fields of each kind of reason: asking for them is dear where many are said.
_NAMES: dict[type, tuple[str, ...]] = {}


@record(frozen=True, slots=True)
class Text:
    """One text in Chinese and in English."""

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the text in ``language``."""
        return self.zh if language == "zh" else self.en


@record(frozen=True, slots=True)
class Reason:
    """Why something is as it is. What follows from it goes by its class and fields; its message only says it.

    ``CODE`` names the sentence that the fields are the arguments of; ``CELLS`` are the fields of a bidder whose
    cells it rests on.
    """

    CODE: ClassVar[str] = ""
    CELLS: ClassVar[tuple[str, ...]] = ()

    @property
    def message(self) -> Message:
        """Return what is said of it."""
        names = _NAMES.get(type(self))
        if names is None:
            names = _NAMES[type(self)] = names_of(type(self))
        given = [(name, getattr(self, name)) for name in names]
        return Message(self._code(), tuple([each for each in given if each[1] is not None]))

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the fields of a bidder whose cells it rests on."""
        return self.CELLS

    def _code(self) -> str:
        return self.CODE


@record(frozen=True, slots=True)
class Message(Reason):
    """A code with arguments that the catalogue of words turns into a sentence in either language.

    As a reason it is one that nothing follows from.
    """

    code: str
    args: tuple[tuple[str, Value | Text], ...] = ()

    @classmethod
    def of(cls, code: str, **args: Value | Text) -> Message:
        """Make a message; the arguments are the named places of its sentence."""
        return cls(code, tuple(args.items()))

    @property
    def message(self) -> Message:
        """Return the message itself."""
        return self
