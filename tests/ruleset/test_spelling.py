"""One spelling for texts that are written in many."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tender_tool.ruleset.vocabulary.spelling import learn, normalise, simplified

OFFICE = (
    "級级標标達达證证書书無无効效認认務务後后評评價价體体係系聯联號号碼码單单稱称報报總总萬万億亿圓圆發发機机構构狀状態态過过"
    "銷销暫暂辦办請请審审詳详見见頁页間间開开廠厂應应備备註注計计項项編编採采購购幣币統统會会質质環环頒颁屆届滿满〇〇伍五肆四"
    "叁三參三贰二貳二壹一—-–-－-―-─-‐-﹣-−-⭐★✮★✭★🌟★✩☆【(】)［(］)〔(〕)[(])"
)
PAIRS = [(OFFICE[at], OFFICE[at + 1]) for at in range(0, len(OFFICE), 2)]
HAN = st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF)


@pytest.mark.parametrize(("written", "plain"), PAIRS)
def test_what_offices_write_has_one_spelling(written: str, plain: str) -> None:
    assert simplified(written) == plain


@given(st.text(HAN | st.sampled_from(OFFICE) | st.characters(categories=("L", "N", "P"))))
def test_every_character_stays_one_whatever_stands_beside_it(text: str) -> None:
    assert simplified(text) == "".join(map(simplified, text))
    assert len(simplified(text)) == len(text)


@given(st.text(st.characters(codec="gb2312")))
def test_simplified_text_keeps_its_characters(text: str) -> None:
    other = {written for written, _ in PAIRS}
    assert simplified(text) == "".join(simplified(sign) if sign in other else sign for sign in text)


@given(st.text(HAN))
def test_a_spelling_is_its_own_spelling(text: str) -> None:
    whole = "".join(unicodedata.normalize("NFKC", text).split())
    assert normalise(normalise(text)) == normalise(text) == simplified(whole)


@given(
    st.lists(st.text(HAN | st.sampled_from(OFFICE + " \t\n\x1f\ue000\u3000e\u0301") | st.characters()), max_size=9)
)
def test_many_texts_at_once_are_spelled_as_one_by_one(texts: list[str]) -> None:
    one_by_one = [normalise(text) for text in texts]
    learn(texts)
    assert [normalise(text) for text in texts] == one_by_one


def test_what_was_in_no_table_of_ours_is_simplified() -> None:
    assert normalise("環境管理體系認證證書，檢測報告齊全") == "环境管理体系认证证书,检测报告齐全"


@pytest.mark.parametrize("name", ["乾坤电器", "於氏机械", "徵羽乐器"])
def test_a_character_that_simplified_texts_keep_is_kept(name: str) -> None:
    assert normalise(name) == name
