"""The Qt binding must not lose references to None, which ends in a crash hours later."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from PySide6 import __version__ as binding
from PySide6.QtCore import QAbstractListModel, QIdentityProxyModel, QModelIndex, QPersistentModelIndex, Qt

CALLS = 300
Index = QModelIndex | QPersistentModelIndex


class EmptyCells(QAbstractListModel):
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: ARG002, B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401, ARG002
        return None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="from Python 3.12 on nothing counts the references to None")
def test_a_cell_without_a_value_costs_no_reference_to_none() -> None:
    model = EmptyCells()
    proxy = QIdentityProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        proxy.data(index)
    lost = before - sys.getrefcount(None)
    if abs(lost) > CALLS // 3:
        pytest.fail(
            f"PySide6 {binding} on Python {sys.version.split()[0]} lost {lost} references to None in {CALLS} calls "
            "and will crash: install another version of pyside6-essentials",
            pytrace=False,
        )
