"""What nobody could place is shown, and what was read is not."""

from __future__ import annotations

from tender_tool.reading.clauses import read_clause


def test_a_sentence_of_which_nothing_was_read_is_told_with_its_place() -> None:
    text = "具有售后服务认证证书：五星级得3分，四星级得2分。\n同时应当踏实肯干，团结协作，积极向上。"
    (part,) = read_clause(text).unplaced
    assert part.span.of(text).startswith("同时应当踏实肯干")


def test_of_a_clause_read_in_full_nothing_is_left() -> None:
    assert read_clause("具有售后服务认证证书：五星级得3分，四星级得2分，未提供的不得分。").unplaced == ()


def test_how_it_is_proved_is_no_part_that_nobody_placed() -> None:
    assert (
        read_clause("每提供一份合同得2分，最高6分。\n证明文件：提供合同关键页扫描件，加盖投标人公章。").unplaced == ()
    )
