from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tender_tool.services.import_bidders import choose_column, import_bidders
from tender_tool.services.samples import sample_file
from ui.window.main_window import MainWindow


def _name_file(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for ask in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_: (str(path), ""))


def test_a_recipe_is_given_away_and_taken_under_any_name(
    sampled: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, recipes = sampled.context.session, sampled.context.recipes
    read = session.tender.bidder_list
    assert read is not None
    session.do(choose_column(read, 5, None))
    _name_file(monkeypatch, tmp_path / "某平台.toml")
    sampled.context.actions["export_recipe"].trigger()
    session.history.undo()
    assert not list(recipes.folder.iterdir())
    sampled.context.actions["take_recipe"].trigger()
    again = import_bidders(sample_file(), recipes=recipes.folder)
    assert again.columns[5].field is None
    assert again.notes[0].code == "list.recalled_undated"


@pytest.mark.parametrize(
    "content",
    ["columns =", "", "[[columns]]\nfield = 'name'\n", "columns = 3", "[[columns]]\nheader = 'A'\nfield = 'x'\n"],
)
def test_a_file_that_is_no_recipe_is_refused(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    path = tmp_path / "别的.toml"
    path.write_text(content, encoding="utf-8")
    _name_file(monkeypatch, path)
    with qtbot.waitSignal(window.context.recipes.failed):
        window.context.actions["take_recipe"].trigger()
    assert "别的.toml" in window.banner.text()
    assert not window.context.recipes.folder.exists()


def test_an_empty_list_to_hand_out_is_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _name_file(monkeypatch, tmp_path / "空白.xlsx")
    window.context.actions["template"].trigger()
    assert (tmp_path / "空白.xlsx").stat().st_size
