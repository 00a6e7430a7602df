"""Which fields each kind of factor has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.rule.factors import (
    CertificateFactor,
    CommitteeFactor,
    DeductionFactor,
    Factor,
    ManualFactor,
    NumberFactor,
    PassFailFactor,
    PerItemFactor,
    PriceFactor,
)
from tender_tool.services.rules import schemes
from ui.language import Languages

Empty = Literal["needed", "none", "zero"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a factor: which value it sets, its title, and what it means to leave a figure empty."""

    key: str
    title: str
    kind: Literal["figure", "whole", "text", "words", "choice"] = "figure"
    empty: Empty = "needed"

    def name(self) -> str:
        """Return the title in the language shown."""
        return QCoreApplication.translate("FactorFields", self.title)


_POINTS = Field("points", str(QT_TRANSLATE_NOOP("FactorFields", "Full points in the table")))
_INNER = Field("inner", str(QT_TRANSLATE_NOOP("FactorFields", "Inner full score")), empty="none")
_CRITERIA = Field("criteria", str(QT_TRANSLATE_NOOP("FactorFields", "Criteria, in the document's words")), "words")
_EACH = Field("per_item", str(QT_TRANSLATE_NOOP("FactorFields", "Points for each item")))
_OFF = Field("per_item", str(QT_TRANSLATE_NOOP("FactorFields", "Off for each shortcoming")))
FORMULA = Field("formula", str(QT_TRANSLATE_NOOP("FactorFields", "Formula")), "choice")
SCHEME = Field("scheme", str(QT_TRANSLATE_NOOP("FactorFields", "Standard of the certificate")), "choice")

FIELDS: dict[type, tuple[Field, ...]] = {
    PriceFactor: (
        _POINTS,
        FORMULA,
        Field("above", str(QT_TRANSLATE_NOOP("FactorFields", "Off for each % above"))),
        Field("below", str(QT_TRANSLATE_NOOP("FactorFields", "Off for each % below"))),
        Field("trim", str(QT_TRANSLATE_NOOP("FactorFields", "Left out at each end")), "whole"),
    ),
    CommitteeFactor: (
        _POINTS,
        _INNER,
        Field("least", str(QT_TRANSLATE_NOOP("FactorFields", "Least a member may give")), empty="zero"),
        _CRITERIA,
    ),
    PerItemFactor: (_POINTS, _EACH, _INNER, _CRITERIA),
    NumberFactor: (
        _POINTS,
        Field("unit", str(QT_TRANSLATE_NOOP("FactorFields", "Unit of the number")), "text"),
        _INNER,
        Field("otherwise", str(QT_TRANSLATE_NOOP("FactorFields", "Points in no tier")), empty="none"),
        _CRITERIA,
    ),
    DeductionFactor: (
        _POINTS,
        _OFF,
        Field("floor", str(QT_TRANSLATE_NOOP("FactorFields", "Not below")), empty="zero"),
        _INNER,
        _CRITERIA,
    ),
    PassFailFactor: (_POINTS, _CRITERIA),
    ManualFactor: (_POINTS, _INNER, _CRITERIA),
    CertificateFactor: (
        SCHEME,
        Field("weight", str(QT_TRANSLATE_NOOP("FactorFields", "Weight in the table")), empty="none"),
        _INNER,
    ),
}


def choices(key: str, languages: Languages) -> dict[str, str]:
    """Return the words that a field offers, by what they stand for."""
    if key == SCHEME.key:
        return {each.id: f"{each.standard} {languages.text(each.title)}" for each in schemes()}
    return {
        "lowest": QCoreApplication.translate("FactorFields", "Lowest price first"),
        "mean": QCoreApplication.translate("FactorFields", "Mean of the prices as benchmark"),
        "unread": QCoreApplication.translate("FactorFields", "Not read: choose one by the document"),
    }


def explained(factor: Factor) -> str:
    """Return how a factor is scored, in a sentence."""
    if isinstance(factor, PriceFactor) and factor.formula == "mean":
        return QCoreApplication.translate(
            "FactorFields", "The mean of the prices is the benchmark; points come off for each percent away from it."
        )
    if isinstance(factor, PriceFactor) and factor.formula == "unread":
        return QCoreApplication.translate(
            "FactorFields", "The formula of the document was not read. Nobody gets points until one is chosen."
        )
    said = {
        PriceFactor: QCoreApplication.translate(
            "FactorFields", "Lowest price first: lowest evaluated price ÷ evaluated price × full points."
        ),
        CommitteeFactor: QCoreApplication.translate(
            "FactorFields", "Each member gives points on a score sheet; their mean counts."
        ),
        PerItemFactor: QCoreApplication.translate(
            "FactorFields", "Number of items × points for each, up to the full points."
        ),
        NumberFactor: QCoreApplication.translate(
            "FactorFields",
            "The first tier that holds the number counts; a number in none gets the points in no tier.",
        ),
        DeductionFactor: QCoreApplication.translate(
            "FactorFields", "Full points less so many for each shortcoming counted."
        ),
        PassFailFactor: QCoreApplication.translate(
            "FactorFields", "Full points where it is met, none where it is not."
        ),
        ManualFactor: QCoreApplication.translate("FactorFields", "A person enters the points with a reason."),
        CertificateFactor: QCoreApplication.translate(
            "FactorFields", "With a weight, the points by level count out of the inner full score."
        ),
    }
    return said[type(factor)]
