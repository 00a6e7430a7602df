"""The start: the window is painted first, and everything else comes behind it."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFont, QFontInfo, QIcon
from PySide6.QtWidgets import QApplication

from ui.icons import icon_file
from ui.preferences.settings import Settings
from ui.theme import Theme
from ui.window.main_window import MainWindow

_FALLBACKS = ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei")
_LEAST_TEXT = 13
# So many milliseconds behind the start the page is painted.
_PAINTED = 100
# A window that is hidden is not painted: so many milliseconds are waited for it.
_PATIENCE = 500


def prepare(app: QApplication) -> None:
    """Give the application its name, style, icon and font."""
    app.setApplicationName("tender-tool")
    app.setOrganizationName("tender-tool")
    app.setStyle("Fusion")
    app.setWindowIcon(QIcon(str(icon_file("app"))))
    font = QFont(app.font())
    font.setFamilies([*font.families(), *_FALLBACKS])
    font.setPixelSize(max(_LEAST_TEXT, QFontInfo(font).pixelSize()))
    app.setFont(font)


def run(path: Path | None = None, *, sample: bool = False, argv: list[str] | None = None) -> int:
    """Open the window, empty, on a file or on the sample, and return when it is closed."""
    app = QApplication(sys.argv if argv is None else argv)
    prepare(app)
    settings = Settings(QSettings())
    # The colours of the first paint are those of the window.
    look = Theme(settings.theme)
    window = MainWindow()
    look.dress(window)
    window.restoreGeometry(settings.layout("window"))

    def begin() -> None:
        if window.is_filled:
            return
        look.deleteLater()
        try:
            fill_window(window, settings, path, sample=sample)
        finally:
            if not window.is_filled:
                # An empty window would tell nobody what went wrong.
                app.exit(1)

    window.painted.connect(begin)
    QTimer.singleShot(_PATIENCE, window, begin)
    window.show()
    return app.exec()


def fill_window(window: MainWindow, settings: Settings, path: Path | None, *, sample: bool) -> None:
    """Put everything into a window that is shown, and open what was asked for."""
    from tender_tool.services.program.error_log import keep_errors  # noqa: PLC0415  (loaded behind the first paint)
    from ui.app import fill  # noqa: PLC0415
    from ui.preferences.folders import Folders  # noqa: PLC0415
    from ui.window.failures import Failures  # noqa: PLC0415

    folders, failures = Folders(), Failures()
    keep_errors(folders.log)
    failures.take_over()
    fill(window, settings, folders)
    failures.setParent(window)
    failures.failed.connect(window.banner.show_uncaught)
    QTimer.singleShot(_PAINTED, window, _begin_collecting)
    QTimer.singleShot(0, window, window.context.left_over.look)
    QTimer.singleShot(0, window, window.help.begin_tour)
    if path is not None:
        QTimer.singleShot(0, window, lambda: window.context.files.open(path))
    elif sample:
        QTimer.singleShot(0, window, window.context.files.open_full_sample)


def _begin_collecting() -> None:
    """Let the cycle collector run, and leave alone what was made so far: it lives as long as the window."""
    gc.freeze()
    gc.enable()
