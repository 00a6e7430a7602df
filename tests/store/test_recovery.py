"""A journal gives back the tender as it last was, whatever was undone and wherever the crash came."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.edits.tender import Edit, ImportBidders, SetOpeningDay, SetPriceWeight
from tender_tool.domain.tender import Tender
from tender_tool.services import projects, rules
from tender_tool.services.acts import done
from tender_tool.services.import_bidders import import_bidders
from tender_tool.services.samples import sample_file


def _begun(folder: Path, tender: Tender | None = None) -> projects.RecoveryJournal:
    journal = projects.RecoveryJournal(folder / "one.journal")
    journal.begin(tender or rules.new_tender(), None)
    return journal


def test_an_import_is_given_back_as_it_was_read(tmp_path: Path) -> None:
    journal = _begun(tmp_path)
    edit = ImportBidders(import_bidders(sample_file()))
    journal.did(edit)
    journal.close()
    found = projects.left_over(tmp_path)
    assert [recovered.tender for _, recovered in found] == [done(rules.new_tender(), edit, UNSIGNED)]


def test_a_tender_that_was_safe_is_nothing_to_recover(tmp_path: Path) -> None:
    journal = _begun(tmp_path)
    journal.close()
    assert projects.left_over(tmp_path) == []


def test_a_journal_that_was_discarded_is_gone(tmp_path: Path) -> None:
    journal = _begun(tmp_path)
    journal.did(SetOpeningDay(None))
    journal.discard()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("cut", range(0, 60, 7))
def test_a_half_written_line_loses_only_itself(tmp_path: Path, cut: int) -> None:
    journal = _begun(tmp_path)
    journal.did(SetPriceWeight(Decimal(30)))
    journal.did(SetPriceWeight(Decimal(40)))
    journal.close()
    content = journal.path.read_bytes()
    journal.path.write_bytes(content[: len(content) - 2 - cut])
    found = projects.recover(journal.path)
    assert found is None or found.tender.table.price_weight in (None, Decimal(30))


_STEPS = st.lists(st.one_of(st.integers(1, 99).map(Decimal), st.just("undo"), st.just("redo")), max_size=25)


@given(steps=_STEPS)
def test_after_any_edits_undone_and_redone_the_last_state_comes_back(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Decimal | str]
) -> None:
    journal = _begun(tmp_path_factory.mktemp("journal"))
    made: list[Edit] = []
    count = 0
    for step in steps:
        if isinstance(step, Decimal):
            edit = SetPriceWeight(step)
            made = [*made[:count], edit]
            count = len(made)
            journal.did(edit)
        else:
            count = max(0, count - 1) if step == "undo" else min(len(made), count + 1)
            journal.moved(count)
    journal.close()
    tender = rules.new_tender()
    for edit in made[:count]:
        tender = done(tender, edit, UNSIGNED)
    found = projects.recover(journal.path)
    assert (found.tender if found else rules.new_tender()) == tender


_KILLED = """
import os, signal, sys
from decimal import Decimal
from pathlib import Path
from tender_tool.domain.edits.tender import SetPriceWeight
from tender_tool.services import projects, rules
from tender_tool.services.acts import done
journal = projects.RecoveryJournal(Path(sys.argv[1]))
journal.begin(rules.new_tender(), None)
for weight in range(1, 31):
    journal.did(SetPriceWeight(Decimal(weight)))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_process_loses_nothing(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(tmp_path / "killed.journal")], check=False)
    ((_, found),) = projects.left_over(tmp_path)
    assert (found.edits, found.tender.table.price_weight) == (30, Decimal(30))
