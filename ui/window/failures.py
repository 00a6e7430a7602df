"""What nobody caught: written to the log and told in the window, whichever thread it came from."""

from __future__ import annotations

import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

from tender_tool.services.program.error_log import keep_error, keep_line

if TYPE_CHECKING:
    from sys import UnraisableHookArgs


class Failures(QObject):
    """Takes the place of the interpreter's hooks once it is asked to."""

    # An error that nobody foresaw.
    failed = Signal(object)

    def take_over(self) -> None:
        """Hear of all errors that reach the end of a thread, and of what Qt warns of."""
        sys.excepthook = self.uncaught
        threading.excepthook = lambda told: self.uncaught(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = self.unraisable
        qInstallMessageHandler(self.qt_said)

    def uncaught(
        self, kind: type[BaseException], error: BaseException | None, _way: TracebackType | None = None
    ) -> None:
        """Keep an error and tell it; a person's Ctrl+C ends the program as ever."""
        if error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), None)
            return
        keep_error(error)
        sys.__excepthook__(kind, error, error.__traceback__)
        self.failed.emit(error)

    def unraisable(self, told: UnraisableHookArgs) -> None:
        """Keep what went wrong where it could not be raised; nothing is lost by it, so nobody is told."""
        if told.exc_value is not None:
            keep_error(told.exc_value)
        sys.__unraisablehook__(told)

    def qt_said(self, kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
        """Keep what Qt warns of."""
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            keep_line(f"Qt: {text}")
        if sys.stderr is not None:
            sys.stderr.write(f"{text}\n")
