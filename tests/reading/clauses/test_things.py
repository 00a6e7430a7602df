"""Where a clause speaks of a thing, by plain words."""

from __future__ import annotations

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.reading.clauses.conditions.things import speaks_of, things
from tender_tool.ruleset.files.toml_file import check
from tender_tool.ruleset.models.conditions import ThingWords
from tender_tool.ruleset.vocabulary.conditions import thing_words


def _said(text: str, *names: str) -> list[str]:
    return [text[start:end] for start, end in things(text, *names)]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("gift", "另附赠打印机一台", ["附赠"]),
        ("gift", "赠送服务不计分", []),
        ("licence", "投标人具有烟花爆竹经营许可证的", ["烟花爆竹经营许可证"]),
        ("mark_from_abroad", "具有FSC认证和AFSCO认证", ["FSC"]),
        ("software_maturity", "具有CMMI5级证书", ["CMMI"]),
        ("alike_work", "近三年类似服务项目业绩", ["类似服务项目业绩"]),
        ("alike_work", "近三年类似绿化养护业绩", []),
        ("firm_founded", "公司成立满12年的", ["成立满12年"]),
        ("void_otherwise", "未提供的,投标无效", ["未提供的,投标无效"]),
        ("void_otherwise", "未提供的不得分。投标无效的情形", []),
        ("narrow_scope", "认证范围须含灯具制造,得2分", ["范围须含灯具制造"]),
        ("at_once", "同时具有甲证和乙证", ["同时具有"]),
    ],
)
def test_a_thing_is_found_from_the_beginning_of_its_words_to_their_end(name: str, text: str, said: list[str]) -> None:
    assert _said(text, name) == said


def test_places_of_several_things_that_overlap_are_one() -> None:
    assert _said("食品经营许可证", "licence", "trade_licence") == ["食品经营许可证"]


def test_a_level_and_above_is_no_beginning_of_a_name() -> None:
    assert _said("取得三级及以上职业水平证书", "weak_paper") == ["取得三级及以上职业水平证书"]


def test_every_word_of_a_thing_finds_it() -> None:
    for name, thing in thing_words().things.items():
        apart = (*thing.else_behind, *thing.else_in, *thing.else_before)
        for word in (each for each in (*thing.words, *thing.heads) if not any(one in each for one in apart)):
            assert speaks_of(word, name), (name, word)


def test_words_are_plain() -> None:
    words = thing_words()
    listed = [word for each in (*words.lists.values(), words.leads) for word in each]
    listed += [word for thing in words.things.values() for word in (*thing.words, *thing.heads)]
    assert [each for each in listed if set(each) & set("\\|[]{}?+*^$") or " " in each] == []


def test_a_list_that_is_not_there_is_refused() -> None:
    content = {
        "as_of": thing_words().as_of,
        "source": "-",
        "number": "number",
        "leads": ["的"],
        "lead_else": ["以上"],
        "lists": {"one": ["一"]},
        "things": {"pair": {"pairs": ["one other"]}},
    }
    with pytest.raises(InputError):
        check(ThingWords, content, "things.toml")
