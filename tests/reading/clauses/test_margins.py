"""What stands beside a clause, at the bounds of its columns and cells."""

from __future__ import annotations

import pytest

from tender_tool.reading.clauses.lexer.margins import find_margins


def _beside(text: str) -> list[str]:
    return [span.of(text).strip(" \n|\t") for span in find_margins(text).spans if span.of(text).strip(" \n|\t")]


def _weight(text: str) -> int | None:
    weight = find_margins(text).weight
    return int(weight.value) if weight else None


def _lines(*lines: tuple[int, str]) -> str:
    return "\n".join(" " * indent + words for indent, words in lines)


_BODY = ((4, "投标人具有绿色认证"), (4, "证书的得2分，具有低"), (4, "碳认证证书的得3分"))


@pytest.mark.parametrize(
    ("others", "beside"),
    [
        (((0, "企业"), (0, "认证")), ["企业", "认证"]),
        (((0, "企业"), (1, "认证"), (2, "评审")), ["企业", "认证", "评审"]),
        (((0, "企业"), (1, "认证"), (2, "评审"), (0, "标准")), []),
        (((3, "企业"), (5, "认证")), []),
        (((2, "企业"),), ["企业"]),
        (((6, "客观"),), ["客观"]),
        (((6, "客观分"),), []),
        (((5, "5"),), []),
        (((6, "5"),), ["5"]),
    ],
)
def test_what_stands_in_another_column_is_beside_the_clause(
    others: tuple[tuple[int, str], ...], beside: list[str]
) -> None:
    assert _beside(_lines(*_BODY, *others)) == beside


def test_columns_need_three_lines_and_an_indent() -> None:
    assert _beside(_lines(*_BODY[:2], (0, "企业"))) == []
    assert _beside(_lines(*((3, words) for _, words in _BODY), (0, "企业"))) == []


@pytest.mark.parametrize(
    ("others", "weight"),
    [(((20, "7"),), 7), (((0, "7"),), None), (((0, "企业"), (4, "7")), None), (((20, "7"), (20, "8")), None)],
)
def test_a_number_alone_beyond_the_column_is_the_weight(
    others: tuple[tuple[int, str], ...], weight: int | None
) -> None:
    assert _weight(_lines(*_BODY, *others)) == weight


def test_one_line_of_a_name_and_points_is_beside_and_two_are_a_list() -> None:
    text = "售后服务    5分\n投标人具有绿色认证证书的得满分"
    assert (_beside(text), _weight(text)) == (["售后服务    5分"], 5)
    assert _beside("售后服务    5分\n企业信誉    4分\n投标人具有绿色认证证书") == []


@pytest.mark.parametrize(
    ("text", "beside", "weight"),
    [
        ("企业认证\t投标人具有绿色认证证书的得2分", [], None),
        ("3\t企业认证\t投标人具有绿色认证证书的得2分\t4", ["3", "企业认证", "4"], 4),
        ("3|企业认证|5分|投标人具有绿色认证证书的得2分", ["3", "企业认证", "5分"], 5),
        ("3|企业认证|投标人具有绿色认证证书的得2分", ["3", "企业认证"], None),
        ("投标人具有绿色认证证书的得2分|客观|6", ["6"], 6),
        ("企业取得的各项绿色认证与荣誉|投标人具有绿色认证证书的得2分", [], None),
        ("企业取得的各项绿色认证荣誉|投标人具有绿色认证证书的得2分", ["企业取得的各项绿色认证荣誉"], None),
        ("3|企业认证|5|投标人具有绿色认证证书的得2分|6", ["3", "企业认证", "5", "6"], 6),
        ("3|12", ["3"], None),
        ("|||", [], None),
    ],
)
def test_numbers_and_short_cells_are_beside_the_longest(text: str, beside: list[str], weight: int | None) -> None:
    assert (_beside(text), _weight(text)) == (beside, weight)
