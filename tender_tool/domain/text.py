"""Words: texts in both languages, and messages as codes with arguments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Language = Literal["zh", "en"]
Value = str | int | bool | Decimal | date


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Chinese and in English."""

    zh: str
    en: str

    def in_language(self, language: Language) -> str:
        """Return the text in ``language``."""
        return self.zh if language == "zh" else self.en


@dataclass(frozen=True, slots=True)
class Message:
    """A code with arguments that the catalogue of words turns into a sentence in either language."""

    code: str
    args: tuple[tuple[str, Value | Text], ...] = ()

    @classmethod
    def of(cls, code: str, **args: Value | Text) -> Message:
        """Make a message; the arguments are the named places of its sentence."""
        return cls(code, tuple(args.items()))

    def arg(self, name: str) -> Value | Text | None:
        """Return the argument called ``name``, or None."""
        return dict(self.args).get(name)
