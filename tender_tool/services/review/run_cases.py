"""Run the cases that stand beside schemes, rule sets, evaluation sheets and checks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from tender_tool.domain.bidder import Bidder, BidderList
from tender_tool.domain.certification.assessment import Answer, Assessment, Deducted, EvaluationSheet, Figure
from tender_tool.domain.edits.table import AddFactor
from tender_tool.domain.evaluation import Evaluation, Member, MemberScore
from tender_tool.domain.results.score import FactorScore
from tender_tool.domain.rule.factors import PriceFactor
from tender_tool.domain.source import Source
from tender_tool.domain.tender import Tender
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row, Subject
from tender_tool.reading.certificate.certificates import CertificateTexts, read_certificates
from tender_tool.reading.certificate.levels import read_level
from tender_tool.reading.document_rule.as_rule import as_rule
from tender_tool.reading.documents.plain_text import document_of_text
from tender_tool.reading.scoring_table.find import scoring_of
from tender_tool.ruleset.checks import BidderFile, CaseFile, CheckFile, RowFile, check_files
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.cases import LevelCase, PointsCase, SheetCase, level_cases, points_cases, sheet_cases
from tender_tool.ruleset.files.ruleset_file import read_ruleset
from tender_tool.ruleset.files.typed_tiers import parse_tiers
from tender_tool.ruleset.fingerprint import fingerprint
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.scoring.engine import score_bidder
from tender_tool.services.certification.assess import assess, even_split, sheets
from tender_tool.services.score_bidders import score_bidders

_PRICE = "price"
SheetOutcome = tuple[str, str, dict[str, object], dict[str, object]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A case: whose it is, its sentence, whether it holds, and what came out."""

    of: str
    name: str
    holds: bool
    got: str


def run_cases(folder: Path | None = None) -> tuple[Outcome, ...]:
    """Return the outcome of every case in ``folder`` (by default the program's own rules).

    Raises InputError if a file of cases, a scheme or a rule set is wrong.
    """
    root = folder or rules_folder()
    sheets = (_outcome(*each) for each in sheet_outcomes(root))
    checks = (outcome for data in check_files().values() for outcome in check_outcomes(data))
    return (*_levels(root), *_points(root), *sheets, *checks)


def _levels(root: Path) -> Iterator[Outcome]:
    for path in sorted(root.glob("schemes/*/scheme.toml")):
        for case in level_cases(path.parent):
            yield _level(path.parent.name, case)


def _level(of: str, case: LevelCase) -> Outcome:
    reading, expect = read_level(case.text), case.expect
    got = {
        "level": reading.level,
        "scheme": reading.scheme,
        "reason": reading.why.message.code,
        "valid_until": reading.valid_until,
    }
    return _outcome(of, case.name, got, expect.model_dump(exclude_none=True))


def _points(root: Path) -> Iterator[Outcome]:
    for path in sorted(root.glob("rulesets/*/ruleset.toml")):
        table = read_ruleset(path)
        for case in points_cases(path.parent):
            score = _score(Tender(table, opened_on=case.on), case)
            reasons = {reason.message.code for reason in score.reasons}
            got = {
                "points": score.points,
                "valid": score.valid,
                "needs_review": score.needs_review,
                "reason": case.expect.reason if case.expect.reason in reasons else ", ".join(sorted(reasons)),
            }
            yield _outcome(table.id, case.name, got, case.expect.model_dump(exclude_none=True))


def _score(tender: Tender, case: PointsCase) -> FactorScore:
    """Return what the certificate of a case gets for the table's first certificate factor."""
    bidder = _bidder(case.certificate.model_dump(), case.name)
    score = score_bidder(replace(tender, bidder_list=_list_of(bidder)), bidder)
    found = score.factor(tender.table.certificate_factors[0].name)
    return found or score.factors[0]


def _bidder(texts: dict[str, str], name: str) -> Bidder:
    certificate = read_certificates(CertificateTexts(texts))[0]
    return Bidder("case", name, Source("cases.toml"), certificate)


def _list_of(*bidders: Bidder) -> BidderList:
    return BidderList("cases.toml", "", (), (), 1, 1, (), bidders)


def check_outcomes(data: CheckFile) -> tuple[Outcome, ...]:
    """Return the outcome of every case of a check."""
    return tuple(_check(data, case) for case in data.cases)


def _check(data: CheckFile, case: CaseFile) -> Outcome:
    review = run_checks(_subject(case), frozenset(filter(None, (data.pack,))))
    findings = [finding for finding in review.findings if finding.code == data.code]
    kinds = sorted(finding.kind for finding in findings)
    strong = any(finding.strong for finding in findings)
    got: dict[str, object] = {"findings": kinds, "strong": strong}
    expected: dict[str, object] = {"findings": sorted(case.findings), "strong": case.strong}
    if case.missing is not None:
        got["missing"] = sorted(each.missing for each in review.cannot_tell if each.code == data.code)
        expected["missing"] = sorted(case.missing)
    return _outcome(data.code, case.name, got, expected)


def _subject(case: CaseFile) -> Subject:
    rows = case.rows or ((RowFile(name=case.name, text=case.clause),) if case.clause else ())
    document = document_of_text(case.text, case.name) if case.text else None
    scoring = scoring_of(document) if document else None
    tender = _tender(case)
    if scoring is not None and not case.tiers:
        read = as_rule(scoring, case.name).table
        tender = replace(tender, table=replace(read, procedure=tender.table.procedure))
    return Subject(
        tender,
        mode="document" if case.document else "drafted",
        document=document,
        scoring=scoring,
        needs=case.needs,
        qualifications=case.qualifications,
        day=case.day,
        sheet=score_bidders(tender) if case.bidders else None,
        given=tuple(
            Row(row.group, row.name, row.text, row.weight, full=row.full or row.weight, where=row.name)
            for row in rows
        ),
        published=fingerprint(parse_tiers(case.published)) if case.published else "",
    )


def _tender(case: CaseFile) -> Tender:
    table = parse_tiers(case.tiers, case.price_weight) if case.tiers else default_ruleset()
    if case.price_weight is not None:
        table = replace(table, price_weight=case.price_weight)
    stated = case.procedure.procedure()
    stated = replace(stated, regime=case.regime or stated.regime, object=case.object or stated.object)
    accepted = tuple(each.suppression() for each in case.suppressions)
    tender = Tender(replace(table, procedure=stated, suppressions=accepted), opened_on=case.day)
    if case.price_formula:
        factor = PriceFactor(_PRICE, case.price_weight or Decimal(30), case.price_formula)
        tender = AddFactor(_PRICE, factor).apply(tender)
    return _with_bidders(tender, case, table.certificate_factors[0].name)


def _with_bidders(tender: Tender, case: CaseFile, name: str) -> Tender:
    named = case.bidders or ((BidderFile(name=case.name),) if case.members else ())
    if not named:
        return tender
    bidders = [
        replace(_bidder(each.certificate, each.name), key=str(row), price=each.price)
        for row, each in enumerate(named, start=1)
    ]
    scores = ((who, MemberScore(bidders[0].key, name, points)) for who, points in case.members.items())
    members = tuple(Member(who, (score,)) for who, score in scores)
    return replace(tender, bidder_list=_list_of(*bidders), evaluation=Evaluation(members))


def _outcome(of: str, name: str, got: Mapping[str, object], expected: Mapping[str, object]) -> Outcome:
    return Outcome(of, name, all(got[key] == value for key, value in expected.items()), str(got))


def filled_by(of: EvaluationSheet, case: SheetCase) -> Assessment:
    """Return the sheet as a case fills it."""
    filled = even_split(of, Assessment(of.id))
    for indicator in of.indicators:
        filled = filled.with_answer(_answer(filled.answer(indicator.id), indicator.kind == "rated", case))
    return replace(
        filled,
        deducted=tuple(Deducted(kind, times) for kind, times in case.deductions.items()),
        bonus=case.bonus,
        measured=tuple(Figure(measure, value) for measure, value in case.measured.items()),
        least=tuple(Figure(group, value) for group, value in case.least.items()),
    )


def _answer(answer: Answer, usually_rated: bool, case: SheetCase) -> Answer:
    name = answer.indicator
    answer = replace(answer, points=case.points.get(name, answer.points), deleted=name in case.deleted)
    if name in case.rated:
        return replace(answer, kind="rated", rating=case.rated[name])
    if name in case.sampled:
        checked, conforming = case.sampled[name]
        return replace(answer, kind="sampled", checked=checked, conforming=conforming)
    return answer if usually_rated else replace(answer, met=name not in case.missed)


def sheet_outcomes(root: Path) -> Iterator[SheetOutcome]:
    """Yield whose a case is, its name, what came out and what was expected, for every sheet of a rules folder."""
    for of in sheets(root):
        for case in sheet_cases(root / "sheets" / of.id):
            result = assess(of, filled_by(of, case))
            way = result.next.way if result.next else None
            got: dict[str, object] = {
                "score": result.score,
                "level": result.level.id if result.level else "none" if result.done else "open",
                "next": result.next.level.id if result.next else "none",
                "way": None if way is None else len(way),
            }
            yield f"sheets/{of.id}", case.name, got, case.expect.model_dump(exclude_none=True)
