"""Every edit of a window is in its journal, and the journal leads back to the tender as it last was."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tender_tool.domain.edits.tender import (
    DecideLevel,
    Edit,
    ImportBidders,
    SetOpeningDay,
    SetPriceWeight,
    SetProject,
)
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.projects import left_over
from tender_tool.services.rules import new_tender
from tender_tool.services.samples import sample_file
from ui.kept.left_over import LeftOver
from ui.kept.recovery import Recovery
from ui.session import Session

DAY, NAME = SetOpeningDay(date(2026, 3, 1)), SetProject("空调", "A-1")
CHILD = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from tender_tool.domain.edits.tender import ImportBidders, SetProject
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file
from ui.app import make_window
from ui.preferences.folders import Folders
from ui.preferences.settings import Settings
home = Path(sys.argv[1])
app = QApplication([])
settings = Settings(QSettings(str(home / "child.ini"), QSettings.Format.IniFormat))
window = make_window(settings, Folders(home / "recipes", home / "recovery"))
window.show()
window.context.session.do(ImportBidders(import_bidders(sample_file())))
window.context.session.do(SetProject("学校空调", "X-9"))
window.context.session.do(SetProject("写错了", "X-9"))
window.context.session.history.undo()
print("ready", flush=True)
time.sleep(600)
"""


class Kept:
    """A session with its journal, and what a crash now would leave of it."""

    def __init__(self, folder: Path) -> None:
        self.session = Session(new_tender())
        self.recovery = Recovery(self.session, folder)
        self.recovery.begin(None)
        self.folder = folder

    def do(self, edit: Edit, merge: str = "") -> None:
        self.session.do(edit, merge)

    def undo(self) -> None:
        self.session.history.undo()

    def redo(self) -> None:
        self.session.history.redo()

    def save(self) -> None:
        self.session.history.setClean()
        self.recovery.begin(self.folder / "p.tender")

    def edits_left(self) -> int:
        """The number of edits that are recovered; they lead to the very tender of the session."""
        (_, found), *others = left_over(self.folder)
        assert not others
        assert found.tender == self.session.tender
        return found.edits


@pytest.fixture
def kept(tmp_path: Path, qapp: object) -> Iterator[Kept]:  # noqa: ARG001
    made = Kept(tmp_path / "recovery")
    yield made
    made.recovery.discard()


def test_nothing_done_is_nothing_to_recover(kept: Kept) -> None:
    assert not left_over(kept.folder)


def test_edits_undone_are_not_in_force(kept: Kept) -> None:
    kept.do(DAY)
    kept.do(NAME)
    assert kept.edits_left() == 2
    kept.undo()
    assert kept.edits_left() == 1
    kept.redo()
    assert kept.edits_left() == 2


def test_edits_that_fold_into_one_step_count_singly(kept: Kept) -> None:
    kept.do(DAY)
    for weight in ("3", "30", "35"):
        kept.do(SetPriceWeight(Decimal(weight)), "weight")
    assert kept.session.history.count() == 2
    assert kept.edits_left() == 4
    kept.undo()
    assert kept.edits_left() == 1
    kept.redo()
    assert kept.edits_left() == 4
    kept.undo()
    kept.do(NAME)
    assert kept.edits_left() == 2


def test_a_step_that_came_to_nothing_leaves_the_counts_right(kept: Kept) -> None:
    kept.do(DAY)
    for weight in (Decimal(3), None):
        kept.do(SetPriceWeight(weight), "weight")
    assert kept.session.history.count() == 1
    assert kept.edits_left() == 3
    kept.do(NAME)
    kept.undo()
    assert kept.edits_left() == 3
    kept.undo()
    assert kept.edits_left() == 0
    kept.redo()
    assert kept.edits_left() == 1


def test_undoing_past_the_saved_state_is_recovered_too(kept: Kept) -> None:
    kept.do(DAY)
    kept.do(NAME)
    kept.save()
    assert not left_over(kept.folder)
    kept.undo()
    assert kept.edits_left() == 0
    kept.redo()
    assert kept.edits_left() == 0
    kept.do(SetPriceWeight(Decimal(30)))
    assert kept.edits_left() == 1
    kept.undo()
    kept.undo()
    kept.undo()
    assert kept.edits_left() == 0
    assert kept.session.tender == new_tender()


def test_a_list_and_a_decision_are_recovered(kept: Kept) -> None:
    kept.do(ImportBidders(import_bidders(sample_file())))
    waiting = kept.session.waiting[0].bidder
    kept.do(DecideLevel(waiting.key, "none", None, "none"))
    assert kept.edits_left() == 2


def test_a_folder_that_cannot_be_written_stops_nobody(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    session = Session(new_tender())
    recovery = Recovery(session, tmp_path / "file" / "recovery")
    with qtbot.waitSignal(recovery.unwritable):
        recovery.begin(None)
    session.do(NAME)
    session.history.undo()
    assert session.tender == new_tender()


def test_a_window_that_lives_is_not_offered(qtbot: QtBot, kept: Kept) -> None:
    kept.do(DAY)
    looking = LeftOver(kept.folder)
    looking.look()
    assert looking.first is None
    kept.recovery.abandon()
    with qtbot.waitSignal(looking.changed):
        looking.look()
    found = looking.first
    assert found is not None
    assert found.recovered.tender == kept.session.tender
    # While it is offered here, nobody else is asked about it.
    other = LeftOver(kept.folder)
    other.look()
    assert other.first is None
    looking.drop(found)
    assert looking.first is None
    assert not list(kept.folder.iterdir())


def test_several_finds_are_offered_one_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("甲", "乙"):
        left = Kept(tmp_path)
        left.do(SetProject(name, ""))
        left.recovery.abandon()
    empty = Kept(tmp_path)
    empty.recovery.abandon()
    looking = LeftOver(tmp_path)
    with qtbot.waitSignal(looking.changed):
        looking.look()
    names = set()
    while looking.first is not None:
        names.add(looking.first.recovered.tender.name)
        looking.drop(looking.first)
    assert names == {"甲", "乙"}
    assert not list(tmp_path.glob("*.journal"))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill without a word")
def test_a_killed_process_leaves_its_work(qtbot: QtBot, tmp_path: Path, project: Path) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path)]
    with subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "ready"
        alive = LeftOver(tmp_path / "recovery")
        alive.look()
        assert alive.first is None
        child.kill()
    (_, recovered), *others = left_over(tmp_path / "recovery")
    assert not others
    assert (recovered.tender.name, recovered.tender.number, recovered.edits) == ("学校空调", "X-9", 2)
    assert recovered.tender.bidders == import_bidders(sample_file()).bidders
    looking = LeftOver(tmp_path / "recovery")
    with qtbot.waitSignal(looking.changed):
        looking.look()
    assert looking.first is not None
    looking.close()
