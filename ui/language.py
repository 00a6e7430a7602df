"""The language shown: Qt's translators, and the core's sentences in the same language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from tender_tool.domain.problem import Problem
from tender_tool.domain.reasons.notes import Note
from tender_tool.domain.text import Language, Reason, Text
from tender_tool.ruleset import wording as words

LANGUAGES: tuple[Language, ...] = ("zh", "en")
_FOLDER = Path(__file__).parent / "translations"


class Languages(QObject):
    """Holds the language and says messages in it; ``changed`` follows once all widgets are told."""

    changed = Signal()

    def __init__(self, language: Language = "zh", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._translators: list[QTranslator] = []
        self._install()

    @property
    def code(self) -> Language:
        """Return the language shown."""
        return self._language

    def choose(self, language: Language) -> None:
        """Show another language."""
        if language == self._language:
            return
        self._language = language
        self._install()
        self.changed.emit()

    def say(self, reason: Reason) -> str:
        """Return a message, or what is said of a reason, as a sentence."""
        return words.say(reason, self._language)

    def problem(self, problem: Problem | Note) -> str:
        """Return a problem as one line."""
        return words.say_problem(problem, self._language)

    def text(self, text: Text) -> str:
        """Return a text in the language."""
        return text.in_language(self._language)

    def _install(self) -> None:
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        QLocale.setDefault(QLocale("zh_CN" if self._language == "zh" else "en_GB"))
        name = "zh_CN" if self._language == "zh" else "en"
        self._add(f"qtbase_{name}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # English stands in the source; its own file only tells one from many.
        self._add(f"tender_tool_{name}", str(_FOLDER))

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
