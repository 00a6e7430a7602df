"""A tender in which people corrected a price, a day, a fact, a member's points, a level and the rule."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.acts.trail import Signature
from tender_tool.domain.documents.held import ChosenReading, PlacedRow
from tender_tool.domain.edits.document import ChooseReading, RegroupRow, UseDocument
from tender_tool.domain.edits.evaluation import RecordFact, SetMemberScore, TakeMembers
from tender_tool.domain.edits.report import RecordOpenings, SetCommittee
from tender_tool.domain.edits.tender import DecideLevel, Edit, SetTiers
from tender_tool.domain.edits.trail import GiveReason
from tender_tool.domain.evaluation import MemberScore, Recorded
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.report_facts import ROLES, BidOpening, CommitteeMember
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language
from tender_tool.reports.exporters import Results
from tender_tool.services.acts import done, take_back
from tender_tool.services.import_bidders import correct_cell
from tests.reports import made_tender

BY = Signature("李敏", "2026-03-02T09:15:00+08:00")
WHY = "投标文件第 12 页写明"


def untouched() -> Tender:
    """Return the tender before anybody corrected anything."""
    made = made_tender.tender(complete=True)
    bare = replace(made.evaluation, rejected=(), corrected=(), recorded=())
    return replace(made, named=made.table, evaluation=bare)


def correct(tender: Tender, edit: Edit, why: str = WHY) -> Tender:
    """Return the tender after an edit that somebody signed, and gave a reason for."""
    after = done(tender, edit, BY)
    return done(after, GiveReason((after.acts[-1].number,), why), BY)


def cell(tender: Tender, address: str, text: str) -> Tender:
    """Return the tender with another text in a cell of its list."""
    assert tender.bidder_list is not None
    return correct(tender, correct_cell(tender.bidder_list, address, text))


def tender() -> Tender:
    """Return the tender with one correction of each sort."""
    made = untouched()
    made = cell(made, "C7", "900000")
    made = cell(made, "I5", "2028-01-01")
    made = cell(made, "H5", "四星级")
    keys = [bidder.key for bidder in made.bidders]
    member = made.evaluation.members[0]
    made = correct(made, SetMemberScore(member.name, MemberScore(keys[0], "实施方案", Decimal("71.5"))))
    made = correct(made, RecordFact(Recorded(keys[0], "类似业绩", "5", "原件核对为 5 份")), "")
    made = correct(made, DecideLevel(keys[1], "five_star", "gbt27922-2011", "五星级"))
    tiers = made.table.certificate_factors[0].tiers
    return correct(made, SetTiers("售后服务认证", tiers[:2], Decimal(0)))


def results(language: Language = "zh") -> Results:
    """Return the tender scored."""
    return made_tender.scored(tender(), language)


def document_put_right(language: Language = "zh") -> Results:
    """Return a tender of whose document a person chose a table and said where rows belong."""
    made = UseDocument(InputFile("招标.docx", b"PK")).apply(untouched())
    made = correct(
        made, ChooseReading(ChosenReading("table 3, row 2: 技术 60", "table 1, row 2: 价格 30"), "技术 60")
    )
    made = correct(made, RegroupRow("row 4", "方案", PlacedRow("row 4", "part", "技术部分")))
    made = correct(made, RegroupRow("row 5", "人员", PlacedRow("row 5", "above", "商务部分")))
    return made_tender.scored(made, language)


def put_together(language: Language = "zh") -> Results:
    """Return a tender with members' sheets and entries of the report, of which one correction was taken back."""
    whole = untouched()
    bare = replace(whole, evaluation=replace(whole.evaluation, members=()))
    made = cell(done(bare, TakeMembers(whole.evaluation.members), BY), "C7", "900000")
    made = done(made, take_back(made, made.acts[-1].number, BY), BY)
    roles = tuple(CommitteeMember(f"成员{role}", role) for role in ROLES)
    for edit in (SetCommittee(roles), RecordOpenings((BidOpening(made.bidders[1].key, 1, "09:12"),))):
        made = done(made, edit, BY)
    return made_tender.scored(made, language)
