"""The slim strip that shows a running job and stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from ui.jobs import Job, Jobs
from ui.widgets.text import Button, Label


class JobStrip(QFrame):
    """What runs, how far it is, and a button to stop it; hidden while nothing runs."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobStrip")
        self._jobs = jobs
        self._text = Label()
        self._text.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.stop_button = Button()
        self.stop_button.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(12)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self.stop_button)
        jobs.started.connect(self._begin)
        jobs.ended.connect(self.hide)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Say all texts in the language shown."""
        self.stop_button.setText(self.tr("Stop"))
        self.stop_button.setAccessibleName(self.tr("Stop"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _begin(self, job: Job) -> None:
        self._text.setText(job.title)
        self._bar.setRange(0, 0)
        self.stop_button.setEnabled(True)
        job.progressed.connect(self._advance)
        self.show()

    def _advance(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if self._jobs.running is not None:
            count = f" · {done} / {total}" if total else f" · {done}" if done else ""
            self._text.setText(self._jobs.running.title + count)

    def _stop(self) -> None:
        self.stop_button.setEnabled(False)
        if self._jobs.running is not None:
            self._jobs.running.stop()
