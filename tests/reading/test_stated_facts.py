"""What a document states of its own project; a law that is only mentioned states nothing."""

from __future__ import annotations

from datetime import date

import pytest

from tender_tool.domain.documents.document import TenderDocument
from tender_tool.domain.documents.stated import StatedFacts
from tender_tool.reading.stated_facts.read import stated_facts, stated_project
from tender_tool.services.documents.open_document import open_document, pasted_file

GOVERNMENT = "1.1 根据《中华人民共和国政府采购法》等有关法律，本采购项目已具备招标条件。"
TENDERING = "1.1 根据《中华人民共和国招标投标法》等有关法律，本招标项目已具备招标条件，现对本项目进行招标。"


def _document(*lines: str) -> TenderDocument:
    return open_document(pasted_file("\n".join(lines), "a.txt")).reading.document


def _facts(*lines: str) -> StatedFacts:
    return stated_facts(_document(*lines))


@pytest.mark.parametrize(
    ("lines", "regime"),
    [
        (("采购方式：公开招标", GOVERNMENT), "87"),
        (("采购方式：邀请招标", GOVERNMENT), "87"),
        (("三、采购方式：竞争性磋商", GOVERNMENT), "214"),
        (("采购方式：单一来源", GOVERNMENT), "74"),
        (("办公家具采购项目", "竞争性谈判文件", GOVERNMENT), "74"),
        (("某某项目", "公开招标采购文件", GOVERNMENT), "87"),
        (("竞", "争", "性", "磋", "商", "文", "件", GOVERNMENT), "214"),
        (("某省政府采购", "公开招标文件"), "87"),
        (("| 采购方式 | 公开招标 |", "| 项目类型 | 货物类 |", GOVERNMENT), "87"),
        (("采购方式：☑公开招标 □邀请招标 □竞争性磋商", GOVERNMENT), "87"),
        (("采购方式：□公开招标 □邀请招标 ■竞争性磋商", GOVERNMENT), "214"),
        (("本项目按照政府采购有关法律法规，通过公开招标方式确定中标供应商。",), "87"),
        (("某公司受某某医院委托，拟对办公设备项目采用竞争性磋商方式进行采购。", GOVERNMENT), "214"),
        (("招标方式：公开招标", TENDERING), "bidding-law"),
        ((TENDERING,), "bidding-law"),
        (("采购方式：竞争性磋商", "根据《政府采购法》和《招标投标法》，本项目已具备条件。"), "214"),
    ],
)
def test_method_and_law_of_the_project_itself_give_the_regime(lines: tuple[str, ...], regime: str) -> None:
    facts = _facts(*lines)
    assert facts.value("regime") == regime
    assert not facts.contradicted


@pytest.mark.parametrize(
    "lines",
    [
        # A law is mentioned, and the project does not say that it follows it.
        ("采购方式：公开招标", "投标人应满足《中华人民共和国政府采购法》第二十二条规定。"),
        ("采购方式：公开招标", "供应商认为权益受到损害的，根据《中华人民共和国政府采购法》可以质疑。"),
        ("采购方式：公开招标", "本投标人提供虚假材料的，依照《政府采购法》第七十七条处理。"),
        ("采购方式：公开招标", "合同：依据《民法典》《政府采购法》以及本采购项目的招标文件签订。"),
        # The law is stated, and the method is only spoken of.
        (GOVERNMENT, "采购方式：公开招标 邀请招标 竞争性磋商 询价"),
        (GOVERNMENT, "采购方式：□公开招标 □竞争性磋商"),
        (GOVERNMENT, "采购方式：（填写采购方式）"),
        (GOVERNMENT, "本项目公开招标失败的，可以向财政部门申请采用竞争性磋商方式采购。"),
        (GOVERNMENT, "指引：400万以下采用非公开招标方式的，由采购人按照内部制度确定。"),
        (GOVERNMENT, "采购方式：便捷询价"),
        ("采购方式：竞争性磋商",),
    ],
)
def test_what_is_only_mentioned_states_no_regime(lines: tuple[str, ...]) -> None:
    facts = _facts(*lines)
    assert facts.value("regime") == ""
    assert not facts.contradicted


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (("采购方式：公开招标", "竞争性磋商文件", GOVERNMENT), ("公开招标", "竞争性磋商文件")),
        (("采购方式：公开招标", GOVERNMENT, TENDERING), ("政府采购法", "招标投标法")),
        (("采购方式：竞争性磋商", TENDERING), ("竞争性磋商", "招标投标法")),
        (
            ("采购方式：公开招标", "本项目为自行采购项目，参照政府采购法律法规组织。", GOVERNMENT),
            ("公开招标", "自行采购"),
        ),
        (("竞争性磋商文件", "1.1 参照《中华人民共和国政府采购法》，结合本项目特点制定。"), ("竞争性磋商", "参照")),
    ],
)
def test_where_two_statements_disagree_nothing_is_taken_and_both_are_said(
    lines: tuple[str, ...], words: tuple[str, ...]
) -> None:
    facts = _facts(*lines)
    assert facts.value("regime") == ""
    (found,) = facts.contradicted
    assert found.kind == "regime"
    assert all(any(word in said for said in found.words) for word in words)


@pytest.mark.parametrize(
    ("line", "bought"),
    [
        ("项目类型：货物类", "goods"),
        ("采购类别：服务", "services"),
        ("项目属性：■服务 / □货物", "services"),
        ("服务类项目采购需求申报书", "services"),
        ("项目属性：服务类 货物类", ""),
        ("本项目采购的货物应当全新。", ""),
        ("政府采购货物和服务项目", ""),
    ],
)
def test_the_object_is_read_where_the_project_names_its_kind(line: str, bought: str) -> None:
    assert _facts(line).value("object") == bought


def test_two_kinds_of_object_are_none() -> None:
    facts = _facts("项目类型：货物类", "采购类别：服务类")
    assert facts.value("object") == ""
    assert [each.kind for each in facts.contradicted] == ["object"]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (("采购人：深圳市某区教育局",), "shenzhen"),
        (("项目名称：深圳市某学校厨房设备采购项目",), "shenzhen"),
        (("本项目按照《深圳经济特区政府采购条例》，通过公开招标方式确定中标供应商。",), "shenzhen"),
        (("采购人：广州市某局", "采购代理机构：深圳市某招标有限公司"), ""),
        (("采购人：广州市某局", "投标人在深圳设有服务机构的，请说明。"), ""),
        (("深圳市某招标有限公司", "采购人：广州市某局"), ""),
    ],
)
def test_the_place_is_that_of_the_buyer_the_project_or_the_law_it_follows(lines: tuple[str, ...], place: str) -> None:
    assert _facts(*lines).value("place") == place


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (("开标时间：2026年1月21日09时20分（北京时间）",), date(2026, 1, 21)),
        (("投标文件递交截止时间（即投标截止时间）为：【2024年08月26日09时00分】。",), date(2024, 8, 26)),
        (("提交投标文件截止时间：2025-04-11 10:00:00", "开标时间：2025-04-12 10:00:00"), date(2025, 4, 12)),
        (("获取招标文件截止时间：2025-04-01",), None),
        (("开标时间：2025-04-11", "开标时间：2025-04-18"), None),
        (("开标时间：另行通知",), None),
    ],
)
def test_the_day_is_that_of_opening_else_that_by_which_bids_are_handed_in(
    lines: tuple[str, ...], day: date | None
) -> None:
    assert _facts(*lines).day == day


def test_a_buyer_that_is_named_in_two_ways_is_left_out() -> None:
    assert _facts("采购人：甲医院", "采购单位：甲医院（盖章）").value("buyer") == "甲医院"
    assert _facts("采购人：甲医院", "采购单位：乙医院").value("buyer") == ""
    assert _facts("采购人：****").value("buyer") == ""


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (
            ("项目名称：某校 AI 考评系统（二期）", "项目编号：ABCG2024000356"),
            ("某校 AI 考评系统（二期）", "ABCG2024000356"),
        ),
        (("| 项目名称 | 家具采购项目 |", "| 项目编号 | ********** |"), ("家具采购项目", "")),
        (("项目名称：见招标公告", "项目名称：办公家具采购", "投标函", "项目名称：______"), ("办公家具采购", "")),
        (("项目名称：XXXX项目", "招标编号：XXXX-00000000"), ("", "")),
        (("采购方式：公开招标",), ("", "")),
    ],
)
def test_a_project_is_named_by_its_front_table_and_not_by_forms(
    lines: tuple[str, ...], named: tuple[str, str]
) -> None:
    assert stated_project(_document(*lines)) == named
