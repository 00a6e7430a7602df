"""Where sentences end, which item each speaks of, and which are the evidence."""

from __future__ import annotations

import pytest

from tender_tool.domain.documents.clause import Span
from tender_tool.reading.clauses import read_clause
from tender_tool.reading.clauses.lexer.outline import Sentence, outline
from tender_tool.reading.clauses.lexer.text import clause_text
from tender_tool.reading.clauses.lexer.tokens import read_tokens


def _told(text: str) -> list[str]:
    """Return the sentences: behind @ the place of the item, ! where it is evidence."""
    plain = clause_text(text)
    found = outline(plain, read_tokens(plain))

    def marked(sentence: Sentence) -> str:
        item = "" if sentence.item is None else f"@{sentence.item}"
        return found.said(sentence.start, sentence.end) + item + ("!" if sentence.evidence else "")

    return [marked(sentence) for sentence in found.sentences]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("五星级：\n5分\n四星级：\n3分", ["五星级:5分", "四星级:3分"]),
        ("等级：\n五星级得5分", ["等级:", "五星级得5分"]),
        ("5分：\n五星级", ["5分:五星级"]),
        ("：\n五星级得5分", [":", "五星级得5分"]),
        ("（5分）\n具有绿色认证", ["(5分)", "具有绿色认证"]),
        ("认证（5分）\n具有绿色认证", ["认证(5分)", "具有绿色认证"]),
        ("）\n具有绿色认证", [")具有绿色认证"]),
        (
            "1.绿色认证。以上均提供得2分。\n2.环保认证得1分。",
            ["绿色认证@0", "以上均提供得2分@0", "环保认证得1分@16"],
        ),
        ("售后服务认证\n全部具有得5分", ["售后服务认证全部具有得5分"]),
        ("说明要求\n以上全部具有得5分", ["说明要求以上全部具有得5分"]),
        (
            "1.具有绿色认证得2分；\n2.具有低碳认证得3分\n以上每项提供证书",
            ["具有绿色认证得2分@0", "具有低碳认证得3分@12", "以上每项提供证书"],
        ),
        (
            "1.具有绿色认证；\n2.具有低碳认证；\n每提供一项得2分",
            ["具有绿色认证@0", "具有低碳认证@9", "每提供一项得2分"],
        ),
        (
            "1.具有绿色认证得40%；\n2.具有低碳认证；\n每提供一项得2分",
            ["具有绿色认证得40%@0", "具有低碳认证@13", "每提供一项得2分@13"],
        ),
        (
            "1.具有绿色认证得2分；\n2.具有低碳认证；每提供一项得2分",
            ["具有绿色认证得2分@0", "具有低碳认证@12", "每提供一项得2分@12"],
        ),
        ("1.以上均提供得2分", ["以上均提供得2分"]),
        (
            "具有绿色认证得2分。\n1.提供证书。\n2.提供合同。\n以上不提供不得分。",
            ["具有绿色认证得2分", "提供证书@10", "提供合同@17", "以上不提供不得分"],
        ),
        (
            "评审标准：1.绿色认证得2分；2.低碳认证得2分。评审依据：1.证书；2.合同。",
            ["绿色认证得2分@5", "低碳认证得2分@15", "证书@30!", "合同@35!"],
        ),
        ("1.绿色认证得2分；证明材料：证书。\n2.低碳认证得3分", ["绿色认证得2分@0", "证书!", "低碳认证得3分@18!"]),
        ("评分要求：A、提供证书；B、提供合同", ["提供证书@5", "提供合同@12"]),
        ("具有绿色认证，（2）提供证书，(3)提供合同", ["具有绿色认证,(2)提供证书,(3)提供合同"]),
        (
            "6、评审内容：①绿色认证得2分；②低碳认证得3分。以上不提供不得分",
            ["绿色认证得2分@7", "低碳认证得3分@16", "以上不提供不得分"],
        ),
        ("6、评审内容，以上各项得2分。", ["评审内容,以上各项得2分"]),
        ("（ 1）绿色认证", ["绿色认证"]),
        ("（1\n2）绿色认证", ["(1", "绿色认证@2"]),
        ("持证率≥90%", ["持证率≥90%"]),
        ("绿色认证\n每个得2分", ["绿色认证", "每个得2分"]),
        ("绿色认证得2分\n每个最高4分", ["绿色认证得2分", "每个最高4分"]),
        ("1.、：以上每项得2分", ["、:以上每项得2分"]),
        (
            "评审内容：1.绿色认证。以上均提供得2分。\n2.低碳认证得3分。",
            ["绿色认证@5", "以上均提供得2分@5", "低碳认证得3分@21"],
        ),
        (
            "评审内容：1.绿色认证得2分。\n2.低碳认证。以上均提供得3分。",
            ["绿色认证得2分@5", "低碳认证@15", "以上均提供得3分"],
        ),
        (
            "评审内容：1.绿色认证得40%；\n2.低碳认证；\n每提供一项得2分",
            ["绿色认证得40%@5", "低碳认证@16", "每提供一项得2分@16"],
        ),
        (
            "评审内容：1.绿色认证得2分；\n2.低碳认证；\n每提供一项得2分",
            ["绿色认证得2分@5", "低碳认证@15", "每提供一项得2分@15"],
        ),
        ("评审内容：1.绿色认证；\n2.低碳认证；\n每提供一项得2分", ["绿色认证@5", "低碳认证@12", "每提供一项得2分"]),
        ("评审内容：1.绿色认证；\n2.低碳认证；\n以上提供得2分", ["绿色认证@5", "低碳认证@12", "以上提供得2分"]),
        ("评审内容：1.、以上每项得2分；", ["、以上每项得2分@5"]),
        ("具有绿色认证得2分；证明材料：提供证书", ["具有绿色认证得2分", "提供证书!"]),
        ("具有绿色认证：五星级（95分以上）得3分）", ["具有绿色认证:五星级(95分以上)得3分)"]),
    ],
)
def test_a_sentence_ends_with_its_sign_or_its_line_and_speaks_of_its_item(text: str, sentences: list[str]) -> None:
    assert _told(text) == sentences


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("得(1-2)分", "g(n~n)p"),
        ("(3)分", "#w"),
        ("持证率≥90%", "w<nm"),
        ("90%以上", "nmB"),
        ("得90%", "gnr"),
        ("5分以上", "nmB"),
        ("得5分以上", "gnpw"),
        ("1.绿色认证得2分，2.低碳认证得3分", "#wgnp,#wgnp"),
        ("1.绿色标识2.低碳标识", "#wn.w"),
        (".绿色认证", "w"),
        ("1.绿色认证", "#w"),
        ("得100分", "gnp"),
        ("得1 00分", "gnp"),
        ("得1\n01分", "gnnp"),
    ],
)
def test_characters_are_words_of_their_kind(text: str, kinds: str) -> None:
    assert "".join(token.kind for token in read_tokens(clause_text(text))) == kinds


@pytest.mark.parametrize(
    ("text", "unplaced"),
    [
        ("投标人承诺按期交付", ["投标人承诺按期交付"]),
        ("须附合同首页", ["须附合同首页"]),
        ("须附合同页", []),
        ("投标人承诺按期交付：", []),
        ("投标人承诺按期交付。具有绿色认证得2分。", ["投标人承诺按期交付"]),
        ("具有绿色认证得2分。投标人承诺按期交付。", ["投标人承诺按期交付"]),
    ],
)
def test_a_sentence_of_six_characters_that_says_nothing_is_told(text: str, unplaced: list[str]) -> None:
    assert [part.words for part in read_clause(text).unplaced] == unplaced


def test_what_is_left_out_parts_lines_and_a_space_does_not() -> None:
    text = clause_text("绿 色\n认|证", (Span(5, 6),))
    assert (text.plain, text.gaps) == ("绿色认证", ("", " ", "\n", "\n"))
