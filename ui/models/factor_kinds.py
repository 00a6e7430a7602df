"""The kinds of factors: their words, and what a new one begins with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tender_tool.domain.rule.factors import (
    Band,
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
from tender_tool.services.rules import new_tender

# In the order in which they are offered.
_KINDS: tuple[tuple[type, str], ...] = (
    (PriceFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Price"))),
    (CommitteeFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Committee's points"))),
    (PerItemFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Points for each item"))),
    (NumberFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Tiers by a number"))),
    (DeductionFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Off for each shortcoming"))),
    (PassFailFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Met or not"))),
    (CertificateFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Certificate level"))),
    (ManualFactor, str(QT_TRANSLATE_NOOP("FactorKinds", "Points given by a person"))),
)
KINDS = tuple(kind for kind, _ in _KINDS)
_FIVE, _ONE = Decimal(5), Decimal(1)


def kind_word(kind: type) -> str:
    """Return what a kind of factor is called, in the language shown."""
    return QCoreApplication.translate("FactorKinds", dict(_KINDS)[kind])


def free_name(name: str, taken: Iterable[str]) -> str:
    """Return a name that no other factor has: the name itself, or with a number behind it."""
    known = set(taken)
    number = 2
    made = name
    while made in known:
        made = f"{name} {number}"
        number += 1
    return made


def new_factor(kind: type, name: str) -> Factor:
    """Return a factor of a kind with figures to begin with."""
    made: dict[type, Factor] = {
        PriceFactor: PriceFactor(name, Decimal(30)),
        CommitteeFactor: CommitteeFactor(name, _FIVE),
        PerItemFactor: PerItemFactor(name, _FIVE, _ONE),
        NumberFactor: NumberFactor(name, _FIVE, (Band(_FIVE, _ONE),), Decimal(0)),
        DeductionFactor: DeductionFactor(name, _FIVE, _ONE),
        PassFailFactor: PassFailFactor(name, _FIVE),
        ManualFactor: ManualFactor(name, _FIVE),
        CertificateFactor: replace(new_tender().table.certificate_factors[0], name=name),
    }
    return made[kind]
