"""``tender-tool review`` on documents, and ``tender-tool overview`` on a folder of them."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tender_tool.__main__ import main
from tender_tool.domain.problem import Cancelled, InputError
from tender_tool.services.documents import review_folder as folders
from tender_tool.services.rules import new_tender
from tests.reading.documents.made_word import word_bytes

HEAD = ["序号", "评分因素", "分值", "评分标准"]
PRICE = ["1", "投标报价", "30", "最低评审价除以评审价，再乘以30"]
PLAN = ["2", "技术方案", "50", "按方案的要点计分"]
CERTIFICATE = "具有五星级售后服务认证（GB/T 27922）的得5分，其他不得分。"
FINDING_KEYS = set(
    "code name severity strong verdict item where evidence message basis fix suppressed".split()  # noqa: SIM905
)


def _word(path: Path, price: str = "30", service: str = "20") -> Path:
    rows = [HEAD, [*PRICE[:2], price, PRICE[3]], PLAN, ["3", "售后服务", service, CERTIFICATE]]
    path.write_bytes(word_bytes("第五章 评标办法", rows))
    return path


def _call(*arguments: object) -> object:
    with pytest.raises(SystemExit) as left:
        main([str(argument) for argument in arguments])
    return left.value.code


def _json(path: Path) -> Any:  # noqa: ANN401  (JSON may be anything)
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def test_a_document_is_reviewed_with_what_is_known_of_it(tmp_path: Path) -> None:
    path, out = _word(tmp_path / "a.docx", price="20", service="30"), tmp_path / "out.json"
    call = ("review", path, "--regime", "87", "--object", "goods", "--on", "2026-03-01", "--json", out)
    assert _call(*call) == 1
    content = _json(out)
    assert content["scoring_table"]["total"] == 100
    found = {finding["code"]: finding for finding in content["findings"]}
    assert found["T02"]["severity"] == "error"
    assert found["C04"]["where"] == "table 1, row 4"
    assert "五星级" in found["C04"]["evidence"]
    for finding in content["findings"]:
        assert set(finding) >= FINDING_KEYS
        assert finding["suppressed"] is None
    told = set(found) | {each["code"] for each in content["checks"]["cannot_tell"]}
    assert "T03" in content["checks"]["no_hit"]
    assert not told & set(content["checks"]["no_hit"])


def test_without_regime_and_object_the_checks_say_what_they_lack(tmp_path: Path) -> None:
    path, out = _word(tmp_path / "a.docx", price="20", service="30"), tmp_path / "out.json"
    _call("review", path, "--json", out)
    lacking = {(each["code"], each["missing"]) for each in _json(out)["checks"]["cannot_tell"]}
    assert {("T02", "regime"), ("T02", "object"), ("T07", "regime")} <= lacking


def _stated(tmp_path: Path, *lines: str) -> Path:
    rows = [HEAD, [*PRICE[:2], "20", PRICE[3]], PLAN, ["3", "售后服务", "30", CERTIFICATE]]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    path = tmp_path / "stated.txt"
    path.write_text("\n".join((*lines, "评标办法", table)), encoding="utf-8")
    return path


def test_what_the_document_states_of_itself_is_used_and_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = ("采购方式：公开招标", "项目类型：货物类", "本项目按照政府采购法律法规组织。", "开标时间：2026-03-01")
    path, out = _stated(tmp_path, *lines), tmp_path / "out.json"
    assert _call("review", path, "--json", out) == 1
    said = capsys.readouterr().out
    content = _json(out)
    stated = {each["kind"]: each["value"] for each in content["stated"]["facts"]}
    assert stated == {"regime": "87", "object": "goods", "day": "2026-03-01"}
    found = {finding["code"]: finding for finding in content["findings"]}
    assert found["T02"]["severity"] == "error"
    assert found["T13"]["kind"] == "not_stated"
    assert "适用法律体系：政府采购公开（邀请）招标" in said
    assert "采购方式：公开招标" in said
    assert "第 1 个表，第 4 行" in said


def test_what_a_person_says_goes_before_what_the_document_states(tmp_path: Path) -> None:
    path, out = _stated(tmp_path, "采购方式：公开招标", "本项目按照政府采购法律法规组织。"), tmp_path / "out.json"
    _call("review", path, "--regime", "bidding-law", "--object", "goods", "--json", out)
    assert "T02" not in {finding["code"] for finding in _json(out)["findings"]}


def test_a_document_that_does_not_agree_with_itself_is_asked_about(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, out = (
        _stated(tmp_path, "采购方式：公开招标", "竞争性磋商文件", "本项目按照政府采购法律法规组织。"),
        tmp_path / "o.json",
    )
    _call("review", path, "--json", out)
    said = capsys.readouterr().out
    assert "文件说法不一" in said
    assert "未选择适用法律体系" in said
    content = _json(out)
    assert content["stated"]["contradicted"][0]["kind"] == "regime"
    assert ("T02", "regime") in {(each["code"], each["missing"]) for each in content["checks"]["cannot_tell"]}


@pytest.mark.parametrize(
    ("line", "place", "runs"),
    [
        ("采购人：某市教育局", (), False),
        ("采购人：深圳市某区教育局", (), True),
        ("采购人：某市教育局", ("--place", "shenzhen"), True),
    ],
)
def test_local_practice_counts_where_its_place_is_named(
    tmp_path: Path, line: str, place: tuple[str, ...], runs: bool
) -> None:
    path, out = _stated(tmp_path, line), tmp_path / "out.json"
    _call("review", path, *place, "--json", out)
    content = _json(out)
    told = {*content["checks"]["no_hit"], *(finding["code"] for finding in content["findings"])}
    assert ("N16" in told) == runs


def test_no_error_leaves_with_nothing(tmp_path: Path) -> None:
    rows = [HEAD, PRICE, PLAN, ["3", "同类业绩", "20", "每提供一个同类业绩得4分，最高得20分，提供合同扫描件。"]]
    (tmp_path / "a.docx").write_bytes(word_bytes("第五章 评标办法", rows))
    out = tmp_path / "out.json"
    status = _call("review", tmp_path / "a.docx", "--json", out)
    assert status == int(any(finding["severity"] == "error" for finding in _json(out)["findings"]))


def test_sarif_and_a_copy_with_comments_are_written(tmp_path: Path) -> None:
    path = _word(tmp_path / "a.docx")
    _call(
        "review",
        path,
        "--sarif",
        tmp_path / "a.sarif",
        "--annotate",
        tmp_path / "b.docx",
        "--json",
        tmp_path / "a.json",
    )
    (run,) = _json(tmp_path / "a.sarif")["runs"]
    assert len(run["results"]) == len(_json(tmp_path / "a.json")["findings"]) > 0
    assert (tmp_path / "b.docx").exists()


@pytest.mark.parametrize(
    ("name", "out"),
    [("a.docx", "a.docx"), ("a.txt", "b.docx"), ("rule.toml", "b.docx")],
    ids=["itself", "text", "rule"],
)
def test_a_copy_that_cannot_be_made_is_one_line(
    tmp_path: Path, project: Path, capsys: pytest.CaptureFixture[str], name: str, out: str
) -> None:
    path = tmp_path / name
    if name.endswith("docx"):
        _word(path)
    else:
        rule = project / "rules" / "rulesets" / "fair-default" / "ruleset.toml"
        path.write_bytes(rule.read_bytes() if name.endswith("toml") else "评标办法\n".encode())
    before = path.read_bytes()
    assert _call("review", path, "--annotate", tmp_path / out) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert path.read_bytes() == before
    assert not (tmp_path / "b.docx").exists()


def test_the_needs_may_stand_in_a_file_of_their_own(tmp_path: Path) -> None:
    path, out = _word(tmp_path / "a.docx"), tmp_path / "out.json"
    (tmp_path / "needs.txt").write_text("采购通用办公电脑200台，送货到指定地点。", encoding="utf-8")
    _call("review", path, "--needs", tmp_path / "needs.txt", "--json", out)
    assert "T06" in {finding["code"] for finding in _json(out)["findings"]}


def test_the_published_rule_is_compared(project: Path) -> None:
    rulesets = project / "rules" / "rulesets"
    used, other = (rulesets / name / "ruleset.toml" for name in ("fair-default", "three-two-one"))
    assert _call("review", used, "--published", used) == 0
    assert _call("review", used, "--published", other) == 1


def _folder(tmp_path: Path) -> Path:
    folder = tmp_path / "documents"
    (folder / "more").mkdir(parents=True)
    _word(folder / "a.docx")
    _word(folder / "more" / "b.docx", price="20", service="30")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 cut off")
    (folder / "~$a.docx").write_bytes(b"lock")
    (folder / "none.txt").write_text("本项目采用最低评标价法。", encoding="utf-8")
    return folder


def test_a_folder_has_a_row_for_each_document(tmp_path: Path) -> None:
    overview = folders.review_folder(new_tender(), _folder(tmp_path))
    rows = {row.file: row for row in overview.documents}
    assert list(rows) == ["a.docx", "broken.docx", "more/b.docx", "none.txt"]
    assert (rows["a.docx"].price, rows["a.docx"].certificate, rows["a.docx"].proven) == (30, 5, True)
    assert rows["more/b.docx"].price == 20
    assert "C04" in rows["a.docx"].codes
    assert rows["broken.docx"].why is not None
    assert rows["none.txt"].proven is None
    assert len(overview.read) == 3


def test_a_document_that_nobody_foresaw_is_a_row_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(path: Path) -> None:
        raise RecursionError(path.name)

    monkeypatch.setattr(folders, "read_tender_document", crash)
    overview = folders.review_folder(new_tender(), _folder(tmp_path))
    assert {row.why.code for row in overview.documents if row.why} == {"overview.crashed"}


def test_the_overview_can_be_stopped(tmp_path: Path) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            assert total == 4
            if done == 1:
                raise Cancelled

    with pytest.raises(Cancelled):
        folders.review_folder(new_tender(), _folder(tmp_path), progress=Stop())


@pytest.mark.parametrize(("name", "code"), [("nowhere", "overview.no_folder"), ("empty", "overview.nothing")])
def test_a_folder_without_documents_is_said(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError) as refused:
        folders.review_folder(new_tender(), tmp_path / name)
    assert refused.value.problems[0].message.code == code


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_overview_is_written_as_workbook_and_json(tmp_path: Path, language: str) -> None:
    out, content = tmp_path / "o.xlsx", tmp_path / "o.json"
    assert _call("overview", _folder(tmp_path), "--out", out, "--json", content, "--lang", language) == 0
    documents = _json(content)["documents"]
    assert [each["file"] for each in documents] == ["a.docx", "broken.docx", "more/b.docx", "none.txt"]
    assert documents[0]["price_share"] == 30
    assert documents[1]["problem"]
    sheet = openpyxl.load_workbook(out).active
    assert sheet is not None
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3, max_row=6)]
    assert [row[0] for row in cells] == ["a.docx", "broken.docx", "more/b.docx", "none.txt"]
    assert cells[0][3:5] == [30, 5]
    assert cells[1][10] == documents[1]["problem"]
