"""Errors that nobody foresaw are kept in a log, told, and can be copied."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtWidgets import QApplication

from tender_tool.services.program.error_log import LOG, keep_error, keep_errors
from ui.window.failures import Failures
from ui.window.main_window import MainWindow


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    path = keep_errors(tmp_path / "log")
    assert path is not None
    yield path
    for held in [each for each in LOG.handlers if isinstance(each, RotatingFileHandler)]:
        LOG.removeHandler(held)
        held.close()


def _raised() -> RuntimeError:
    try:
        raise RuntimeError("disk on fire")
    except RuntimeError as error:
        return error


def test_what_nobody_caught_is_kept_told_and_copied(
    window: MainWindow, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failures = Failures(window)
    failures.failed.connect(window.banner.show_uncaught)
    error = _raised()
    failures.uncaught(RuntimeError, error, error.__traceback__)
    kept = log.read_text(encoding="utf-8")
    assert kept.count("RuntimeError: disk on fire") == 1
    assert "test_failures.py" in kept
    assert "disk on fire" in capsys.readouterr().err
    assert window.banner.isVisible()
    window.banner.copy_button.click()
    assert "RuntimeError: disk on fire" in QApplication.clipboard().text()
    assert "Python" in QApplication.clipboard().text()


def test_a_failure_of_a_job_and_a_warning_of_qt_are_kept_too(
    window: MainWindow, log: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    window.context.files.failed.emit(_raised())
    Failures(window).qt_said(QtMsgType.QtWarningMsg, QMessageLogContext(), "no such font")
    kept = log.read_text(encoding="utf-8")
    assert "disk on fire" in kept
    assert "Qt: no such font" in kept
    assert "no such font" in capsys.readouterr().err


def test_a_log_is_turned_over_and_one_that_cannot_be_written_costs_nothing(log: Path, tmp_path: Path) -> None:
    (handler,) = [each for each in LOG.handlers if isinstance(each, RotatingFileHandler)]
    handler.maxBytes = 400
    for _ in range(3):
        keep_error(_raised())
    assert log.with_name("errors.log.1").is_file()
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert keep_errors(tmp_path / "file") is None
    assert logging.getLogger("tender_tool") is LOG
