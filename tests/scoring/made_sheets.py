"""Evaluation sheets for tests: filled with one sentence."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.certification.assessment import Answer, Assessment, Deducted, EvaluationSheet, Figure
from tender_tool.services.certification.assess import even_split, sheet


def gbt() -> EvaluationSheet:
    return sheet("gbt27922-2011")


def met(of: EvaluationSheet, *missed: str) -> Assessment:
    """An evenly split sheet on which everything is met but what is named."""
    filled = even_split(of, Assessment(of.id, "甲样例有限公司"))
    for each in of.indicators:
        filled = filled.with_answer(replace(filled.answer(each.id), met=each.id not in missed))
    return filled


def scoring(of: EvaluationSheet, score: str) -> Assessment:
    """A sheet that comes to exactly a score: everything is rated alike."""
    filled = even_split(of, Assessment(of.id))
    for each in of.indicators:
        own = filled.answer(each.id)
        filled = filled.with_answer(Answer(each.id, own.points, kind="rated", rating=Decimal(score)))
    return filled


def graded(of: EvaluationSheet, ratings: tuple[str, ...], hours: str, percent: str) -> Assessment:
    """A completeness sheet with a rating for each dimension; the user's two minimums are 60."""
    filled = even_split(of, Assessment(of.id))
    for each, rating in zip(of.indicators, ratings, strict=True):
        filled = filled.with_answer(replace(filled.answer(each.id), rating=Decimal(rating)))
    measured = (Figure("complaint_hours", Decimal(hours)), Figure("satisfied", Decimal(percent)))
    least = (Figure("management", Decimal(60)), Figure("satisfaction", Decimal(60)))
    return replace(filled, measured=measured, least=least)


def deducted(filled: Assessment, times: int, bonus: str | None = None) -> Assessment:
    found = (Deducted("law", times),) if times else ()
    return replace(filled, deducted=found, bonus=None if bonus is None else Decimal(bonus))
