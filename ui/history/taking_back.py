"""Takes an act back: names what depends on it, asks, and reads the list again where the act was about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from tender_tool.domain.acts.trail import Act
from tender_tool.domain.edits.trail import TakeBack
from tender_tool.domain.progress import Progress
from tender_tool.later import later
from tender_tool.services.acts import signed_now
from ui.jobs import Jobs
from ui.language import Languages
from ui.session import Session

if TYPE_CHECKING:
    from tender_tool.services.acts import depending, take_back
else:
    depending, take_back = later("tender_tool.services.acts", "depending", "take_back")


class TakingBack(QObject):
    """Asks before more than the chosen act goes."""

    failed = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, languages: Languages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._languages = languages

    def take_back(self, number: int, window: QWidget | None) -> None:
        """Take an act back, with the later ones that build on it once a person agreed."""
        tender = self._session.tender
        if self._jobs.running is not None or not any(act.number == number and act.in_force for act in tender.acts):
            return
        later = depending(tender, number)
        if later and not self.agrees(later, window):
            return

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return take_back(tender, number, signed_now(self._session.by), progress)

        def take(edit: object) -> None:
            if isinstance(edit, TakeBack) and self._session.tender is tender:
                self._session.do(edit)

        self._jobs.start(self.tr("Taking the act back"), work, take, self.failed.emit)

    def agrees(self, later: tuple[Act, ...], window: QWidget | None) -> bool:
        """Ask whether the acts that build on the chosen one may go with it."""
        names = "\n".join(f"· {self._languages.say(act.label)}" for act in later)
        question = self.tr("%n later act(s) build on this one and would be taken back with it:", "", len(later))
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        box = QMessageBox(QMessageBox.Icon.Question, self.tr("Take back"), f"{question}\n{names}", buttons, window)
        box.button(QMessageBox.StandardButton.Yes).setText(self.tr("Take back"))
        box.button(QMessageBox.StandardButton.Cancel).setText(self.tr("Cancel"))
        return box.exec() == QMessageBox.StandardButton.Yes
