"""The scoring tables of real tender documents, where they are at hand."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tender_tool.services.documents.review_document import read_tender_document

Row = tuple[str, Decimal | None, list[tuple[str, Decimal | None]]]


def squeezed(name: str) -> str:
    plain = re.sub(r"\s+", "", name)
    plain = re.sub(
        r"^(?:[（(][一二三四五六七八九十\d]+[)）]|[一二三四五六七八九十]+[、.．]|\d+(?:\.\d+)*[、.．)）])", "", plain
    )
    return re.sub(r"[（(]?(?:满分)?\d+(?:\.\d+)?[分%][)）]?$", "", plain)[:8]


def same(want: Row, have: Row) -> bool:
    alone = len(want[2]) == 1 and not have[2]
    pairs = list(zip(want[2], have[2], strict=False))
    return (
        want[0] in ("", have[0])
        and want[1] == have[1]
        and (len(want[2]) == len(have[2]) or alone)
        and all(one[0] in ("", other[0]) and one[1] == other[1] for one, other in pairs)
    )


def test_every_table_that_adds_up_is_read_exactly(shared: Path) -> None:
    folder = shared / "tenders"
    if not folder.is_dir():
        pytest.skip("the material holds no tender documents")
    wrong = []
    expected: list[dict[str, Any]] = json.loads(
        (folder / "expected.json").read_text(encoding="utf-8"), parse_float=Decimal
    )
    for document in expected:
        scoring = read_tender_document(folder / document["file"]).scoring
        groups = scoring.groups if scoring else ()
        have: list[Row] = [
            (squeezed(g.name), g.weight, [(squeezed(i.name), i.weight) for i in g.items]) for g in groups
        ]
        if document["proven"]:
            want: list[Row] = [
                (squeezed(g["name"]), g["weight"], [(squeezed(i["name"]), i["weight"]) for i in g["items"]])
                for g in document["groups"]
            ]
            if len(want) != len(have) or not all(map(same, want, have)):
                wrong.append(document["file"])
        elif scoring is None or scoring.adds_up:
            wrong.append(document["file"])
    assert not wrong
