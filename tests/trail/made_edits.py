"""One edit of every class a person can make, on a tender that has everything."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import is_dataclass, replace
from datetime import date
from decimal import Decimal
from functools import lru_cache

from tender_tool import domain
from tender_tool.domain.acts.trail import UNSIGNED
from tender_tool.domain.bidder import BidderList
from tender_tool.domain.certification.assessment import Assessment
from tender_tool.domain.certification.way import WayProgress
from tender_tool.domain.documents.held import ChosenReading, PlacedRow, RowPoints
from tender_tool.domain.edits.document import (
    ChooseReading,
    CorrectRow,
    RegroupRow,
    SetReadingAside,
    SetRowPoints,
    UseDocument,
)
from tender_tool.domain.edits.evaluation import (
    ConfirmPrice,
    CorrectPrice,
    DropMember,
    RecordDraw,
    RecordFact,
    RejectBid,
    SetMemberScore,
    SetProcedure,
    SettleLowPrice,
    TakeMembers,
)
from tender_tool.domain.edits.evidence import AddEvidence, AssignEvidence, DropEvidence, KeepBytes, SettleField
from tender_tool.domain.edits.records import RecordAudits, SetAssessment, SetContractEnd, SetWay
from tender_tool.domain.edits.report import RecordOpenings, SetCommittee, StateFact
from tender_tool.domain.edits.suppressions import Suppress, Unsuppress
from tender_tool.domain.edits.table import AddFactor, MoveFactor, RemoveFactor, SetFactor
from tender_tool.domain.edits.tender import (
    DecideLevel,
    DecideLevels,
    Edit,
    ImportBidders,
    RecordVerification,
    SetNotes,
    SetOpeningDay,
    SetPriceWeight,
    SetProject,
    SetRequirements,
    SetTiers,
    UseTable,
)
from tender_tool.domain.edits.trail import GiveReason, TakeBack
from tender_tool.domain.evaluation import Draw, LowPriceReview, MemberScore, PriceCorrection, Recorded
from tender_tool.domain.evidence.held import Evidence, EvidenceFile
from tender_tool.domain.evidence.read import Box, EvidenceField, EvidencePage, EvidenceReading, ReadCertificate
from tender_tool.domain.input_file import InputFile, Verification
from tender_tool.domain.report_facts import BidOpening, CommitteeMember
from tender_tool.domain.review.suppression import Suppression
from tender_tool.domain.rule.factors import ManualFactor, PassFailFactor, Tier
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.services.acts import done
from tender_tool.services.import_bidders import choose_column, choose_header, correct_cell
from tender_tool.services.rules import new_tender
from tests.reports import made_tender

ACCEPTED = Suppression("C01", "", "", "本项目售后要求高", "李敏", date(2026, 2, 1))
ROW, READ, OTHER = "table 1, row 2", "table 1, row 2: 价格 30", "table 3, row 2: 技术 60"
NUMBER = EvidenceField("number", "证书 1", "1234-5678", 1, Box(10, 20, 300, 40), 990, sure=True)
SCANNED = Evidence(
    "甲公司",
    EvidenceReading(
        "证书.png", "ab" * 32, (EvidencePage(1, 800, 600, 90, "ocr"),), (ReadCertificate((1,), (NUMBER,)),)
    ),
)
SECOND = replace(SCANNED, who="", reading=replace(SCANNED.reading, digest="cd" * 32))
# These say something about the trail and leave no line of their own.
OF_THE_TRAIL = (TakeBack, GiveReason)


def held_tender() -> Tender:
    """Return a tender with a rule taken by name, a list, a committee, a document and an accepted finding."""
    made = made_tender.tender()
    made = replace(made, named=made.table, document=UseDocument(InputFile("招标.docx", b"PK")).apply(made).document)
    return Suppress((ACCEPTED,)).apply(AddEvidence((SCANNED,), (EvidenceFile("ab" * 32, b"PNG"),)).apply(made))


def edit_classes() -> set[type]:
    """Return every class of the domain that is an edit: it can be applied and has a name."""
    names = (module.name for module in pkgutil.walk_packages(domain.__path__, "tender_tool.domain."))
    values = (value for name in names for value in vars(importlib.import_module(name)).values())
    found = {each for each in values if isinstance(each, type) and is_dataclass(each)}
    return {each for each in found if hasattr(each, "apply") and hasattr(each, "label")}


def _keys(tender: Tender) -> list[str]:
    return [bidder.key for bidder in tender.bidders]


def _reread(tender: Tender) -> ImportBidders:
    assert tender.bidder_list is not None
    return correct_cell(tender.bidder_list, "C7", "900000")


def _another_column(tender: Tender) -> ImportBidders:
    assert tender.bidder_list is not None
    return choose_column(tender.bidder_list, 6, None)


def _registers_column(tender: Tender) -> ImportBidders:
    assert tender.bidder_list is not None
    return choose_column(tender.bidder_list, 1, "level", sheet="证书登记")


def _another_header(tender: Tender) -> ImportBidders:
    assert tender.bidder_list is not None
    return choose_header(tender.bidder_list, tender.bidder_list.header_rows[-1])


@lru_cache(maxsize=1)
def _short_list() -> BidderList:
    held = made_tender.bidder_list(made_tender.ROWS[:3])
    return replace(held, input=InputFile("另一份.xlsx", held.input.content if held.input else b""))


def _another_list(_: Tender) -> ImportBidders:
    return ImportBidders(_short_list())


def _decided(tender: Tender) -> DecideLevel:
    return DecideLevel(_keys(tender)[1], "five_star", "gbt27922-2011", "五星级")


def _decided_together(tender: Tender) -> DecideLevels:
    return DecideLevels((_decided(tender), DecideLevel(_keys(tender)[2], "none", None, "未提供")))


MAKERS: dict[type, tuple[Callable[[Tender], Edit], ...]] = {
    ImportBidders: (_reread, _another_column, _registers_column, _another_header, _another_list),
    UseTable: (lambda _: UseTable(new_tender().table),),
    SetOpeningDay: (lambda _: SetOpeningDay(date(2026, 3, 2)),),
    SetPriceWeight: (lambda _: SetPriceWeight(Decimal(35)),),
    SetProject: (lambda _: SetProject("另一项目", "B-1"),),
    SetNotes: (lambda _: SetNotes("等采购人答复"),),
    SetRequirements: (lambda _: SetRequirements("需求", "资格"),),
    SetTiers: (lambda _: SetTiers("售后服务认证", (Tier("五星级", "five_star", Decimal(90)),), None),),
    DecideLevel: (_decided,),
    DecideLevels: (_decided_together,),
    RecordVerification: (lambda t: RecordVerification(Verification(_keys(t)[0], "suspended", date(2026, 3, 1))),),
    SetProcedure: (lambda t: SetProcedure(replace(t.table.procedure, regime="214", candidates=2)),),
    TakeMembers: (
        lambda t: TakeMembers((replace(t.evaluation.members[0], name="新评委"),)),
        lambda t: TakeMembers((replace(t.evaluation.members[0], scores=t.evaluation.members[0].scores[1:]),)),
    ),
    DropMember: (lambda t: DropMember(t.evaluation.members[1].name),),
    SetMemberScore: (
        lambda t: SetMemberScore(
            t.evaluation.members[0].name, MemberScore(_keys(t)[0], "售后服务方案", Decimal("4.5"))
        ),
        lambda t: SetMemberScore("临时评委", MemberScore(_keys(t)[0], "售后服务方案", Decimal(3))),
    ),
    RecordFact: (lambda t: RecordFact(Recorded(_keys(t)[0], "类似业绩", "5", "原件核对为 5 份")),),
    RejectBid: (
        lambda t: RejectBid(_keys(t)[0], "未按要求签字"),
        lambda t: RejectBid(_keys(t)[3], ""),
    ),
    CorrectPrice: (
        lambda t: CorrectPrice(PriceCorrection(_keys(t)[0], Decimal(1190000), "opening_list", "开标一览表")),
    ),
    ConfirmPrice: (lambda t: ConfirmPrice(_keys(t)[0]),),
    SettleLowPrice: (lambda t: SettleLowPrice(LowPriceReview(_keys(t)[1], "explained", "说明成立")),),
    RecordDraw: (lambda t: RecordDraw(Draw((_keys(t)[6], _keys(t)[4]), "现场抽取")),),
    UseDocument: (lambda _: UseDocument(InputFile("澄清后.docx", b"PK2")),),
    CorrectRow: (lambda _: CorrectRow(ROW, "增值服务", PassFailFactor("增值服务", Decimal(4))),),
    ChooseReading: (lambda _: ChooseReading(ChosenReading(OTHER, READ), "技术 60"),),
    SetReadingAside: (lambda _: SetReadingAside(READ, "价格 30"), lambda _: SetReadingAside(OTHER, "技术 60")),
    RegroupRow: (
        lambda _: RegroupRow(
            ROW, "增值服务", PlacedRow(ROW, "part", "服务部分", Source("招标.docx", row=2, table=1))
        ),
        lambda _: RegroupRow(ROW, "增值服务", PlacedRow(ROW, "above", "服务部分")),
    ),
    SetRowPoints: (lambda _: SetRowPoints(ROW, "增值服务", RowPoints(ROW, Decimal("4.5"), "5")),),
    SetAssessment: (lambda _: SetAssessment(Assessment("gbt27922-2011", "甲公司")),),
    SetContractEnd: (lambda _: SetContractEnd(date(2029, 1, 1)),),
    RecordAudits: (lambda _: RecordAudits("甲公司", (date(2025, 5, 1),)),),
    AddEvidence: (lambda _: AddEvidence((SECOND,), (EvidenceFile("cd" * 32, b"PNG2"),)),),
    AssignEvidence: (lambda _: AssignEvidence(SCANNED.digest, "乙公司"),),
    SettleField: (
        lambda _: SettleField(SCANNED.digest, 0, "number"),
        lambda _: SettleField(SCANNED.digest, 0, "number", "1234-5679"),
    ),
    KeepBytes: (lambda _: KeepBytes(SCANNED.digest, keep=False),),
    DropEvidence: (lambda _: DropEvidence(SCANNED.digest),),
    SetWay: (lambda _: SetWay(WayProgress("甲公司", "gbt27922-2011", date(2025, 1, 1))),),
    StateFact: (lambda _: StateFact("media", "中国政府采购网"), lambda _: StateFact("announced", "2026年2月8日")),
    SetCommittee: (
        lambda _: SetCommittee((CommitteeMember("李敏", "chair", "省城建学院"), CommitteeMember("陈静"))),
    ),
    RecordOpenings: (
        lambda t: RecordOpenings((BidOpening(_keys(t)[0], 2, "09:12"),)),
        lambda t: RecordOpenings((BidOpening(_keys(t)[1], 1), BidOpening(_keys(t)[0], None, "09:20"))),
    ),
    Suppress: (lambda _: Suppress((replace(ACCEPTED, code="C02"),)),),
    Unsuppress: (lambda _: Unsuppress(ACCEPTED),),
    AddFactor: (
        lambda _: AddFactor("其他", ManualFactor("样品", Decimal(2))),
        lambda _: AddFactor("新组", ManualFactor("演示", Decimal(2))),
    ),
    SetFactor: (
        lambda _: SetFactor("环境管理体系认证", PassFailFactor("环境管理体系认证", Decimal(4))),
        lambda _: SetFactor("类似业绩", replace(made_tender.table().factors[2], name="同类业绩")),
    ),
    RemoveFactor: (lambda _: RemoveFactor("质保期"), lambda _: RemoveFactor("节能环保")),
    MoveFactor: (lambda _: MoveFactor("质保期", "技术部分", 0), lambda _: MoveFactor("节能环保", "商务部分", 1)),
}
EVERY = [(kind.__name__, make) for kind, makers in MAKERS.items() for make in makers]


def after(tender: Tender, make: Callable[[Tender], Edit]) -> Tender:
    """Return the tender after an edit with its line; as it was where the edit no longer fits."""
    return done(tender, make(tender), UNSIGNED)
