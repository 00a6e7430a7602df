"""Notices: a letter holds nothing of the others, the answer to a challenge holds the facts and their places."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from tender_tool.domain.problem import InputError
from tender_tool.reports.values.figures import yuan
from tender_tool.services.outgoing.notices import Challenge, write_answer, write_notices
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification.inside import holds_tender
from tests.reports import made_results, made_tender


def _text(path: Path) -> str:
    body = docx.Document(str(path)).element.body
    return "\n".join("".join(each.text or "" for each in line.iter(qn("w:t"))) for line in body.iter(qn("w:p")))


def test_a_letter_holds_own_points_and_nothing_of_the_others(tmp_path: Path) -> None:
    tender = made_tender.results(complete=True).tender
    sheet = score_bidders(tender)
    files = write_notices(tender, tmp_path, public=False)
    assert len(files) == len(sheet.scores)
    for score, path in zip(sheet.scores, files, strict=True):
        text = _text(path)
        assert score.bidder.name in text
        if score.total is not None:
            assert f"第 {score.rank} 名" in text
            assert "第六十九条" in text
        own = {each.price.evaluated for each in score.factors if each.price}
        for other in sheet.scores:
            if other is score:
                continue
            assert other.bidder.name not in text
            prices = {each.price.evaluated for each in other.factors if each.price} - own
            assert not [price for price in prices if yuan(price) in text or f"{price:,f}" in text]
        assert not [each.name for each in tender.evaluation.members if each.name in text]
        # Nor does the proof carry the tender along.
        assert not holds_tender(path)


def test_an_answer_holds_the_clause_the_cells_the_chain_and_the_article(tmp_path: Path) -> None:
    tender = made_tender.results(complete=True).tender
    score = score_bidders(tender).candidates[0]
    price = tender.table.price_factor
    assert price is not None
    asked = Challenge(score.bidder.name, price.name, "报价分是怎样算出的？", "某公司")
    text = _text(write_answer(tender, asked, tmp_path))
    got = score.factor(price.name)
    assert got is not None
    for said in ("报价分是怎样算出的？", "某公司", got.sources[0].where(), "评标基准价", "第五十五条", "【待填写】"):
        assert said in text
    assert not [each.name for each in tender.evaluation.members if each.name in text]


def test_what_waits_for_a_person_makes_every_letter_a_draft(tmp_path: Path) -> None:
    files = write_notices(made_results.results().tender, tmp_path)
    assert all("草稿" in _text(path) for path in files)


def test_a_bidder_or_a_factor_that_is_not_there_is_named(tmp_path: Path) -> None:
    tender = made_tender.results(complete=True).tender
    with pytest.raises(InputError) as refused:
        write_answer(tender, Challenge("无此公司"), tmp_path)
    assert refused.value.problems[0].message.code == "notice.no_bidder"
    with pytest.raises(InputError) as refused:
        write_answer(tender, Challenge(tender.bidders[0].name, "无此因素"), tmp_path)
    assert refused.value.problems[0].message.code == "notice.no_factor"
    assert not list(tmp_path.iterdir())
