"""The language shown: Qt's translators, and the core's sentences in the same language."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
    Signal,
)

from tender_tool.domain.problem import Problem
from tender_tool.domain.reasons.notes import Note
from tender_tool.domain.text import Language, Reason, Text
from tender_tool.ruleset import wording as words

# What Qt's own translation leaves out: the translations stand with those of the window.
_OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File Folder"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "File"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Drive"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Shortcut"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Alias"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Unknown"),
    QT_TRANSLATE_NOOP("QErrorMessage", "An error occurred"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Page &order:"),
    QT_TRANSLATE_NOOP("QPageSetupWidget", "Pages &per sheet:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)
LANGUAGES: tuple[Language, ...] = ("zh", "en")
_FOLDER = Path(__file__).parent / "translations"


class Languages(QObject):
    """Holds the language and says messages in it; ``changed`` follows once all widgets are told."""

    changed = Signal()

    def __init__(self, language: Language = "zh", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._translators: list[QTranslator] = []
        self._held: list[bytes] = []
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
            old.deleteLater()
        self._translators, self._held = [], []
        QLocale.setDefault(QLocale("zh_CN" if self._language == "zh" else "en_GB"))
        # The system's own dialogs speak its language, and only that.
        spoken = QLocale.system().language() == QLocale().language()
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, not spoken)
        name = "zh_CN" if self._language == "zh" else "en"
        self._add(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{name}.qm"))
        # English stands in the source; its own file only tells one from many.
        self._add(_FOLDER / f"tender_tool_{name}.qm")

    def _add(self, path: Path) -> None:
        if not path.is_file():
            return
        # By its bytes: an open file that an update writes anew would end the program.
        held, translator = path.read_bytes(), QTranslator(self)
        if translator.load(held):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
            self._held.append(held)
