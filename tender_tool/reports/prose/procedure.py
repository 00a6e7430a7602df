"""What is printed about the procedure: regime, preferences, committee, ties, rounding."""

from __future__ import annotations

from decimal import Decimal

from tender_tool.domain.rule.factors import CommitteeFactor
from tender_tool.domain.rule.procedure import Preference, Procedure
from tender_tool.domain.rule.table import ScoringTable
from tender_tool.domain.text import Language, Message
from tender_tool.reports.prose.rule import rounding_words, source_words
from tender_tool.reports.values.figures import yuan
from tender_tool.reports.values.project_facts import Fact
from tender_tool.ruleset.procurement import preference_title, procurement, regime
from tender_tool.ruleset.wording import say, word

PREFERENCES: tuple[Preference, ...] = ("small", "partner", "domestic")


def procedure_facts(table: ScoringTable, language: Language) -> tuple[Fact, ...]:
    """Return label and value of everything that the procedure states."""
    procedure = table.procedure
    facts = [
        ("regime", _regime(procedure, language)),
        ("object", _object(procedure, language)),
        ("ceiling", _amount(procedure.ceiling, language)),
        ("budget", _amount(procedure.budget, language)),
        ("preferences", _preferences(procedure, language)),
    ]
    if any(isinstance(factor, CommitteeFactor) for factor in table.factors):
        facts.append(("mean_rule", word(f"report.mean_{procedure.mean}", language)))
    facts += [
        ("ties", _ties(procedure, language)),
        ("candidates", say(Message.of("report.candidate_count", count=procedure.candidates), language)),
        ("rounding", rounding_words(table, language)),
        ("rule_source", source_words(table, language)),
    ]
    return tuple((word(f"report.{name}", language), value) for name, value in facts)


def _regime(procedure: Procedure, language: Language) -> str:
    known = regime(procedure.regime)
    return known.title.text().in_language(language) if known else word("report.not_given", language)


def _object(procedure: Procedure, language: Language) -> str:
    known = next((each for each in procurement().objects if each.id == procedure.object), None)
    return known.title.text().in_language(language) if known else word("report.not_given", language)


def _amount(value: Decimal | None, language: Language) -> str:
    if value is None:
        return word("report.not_given", language)
    return say(Message.of("report.yuan", amount=yuan(value)), language)


def _preferences(procedure: Procedure, language: Language) -> str:
    stated = [(kind, procedure.preferences.rate(kind)) for kind in PREFERENCES]
    parts = [
        say(Message.of("report.preference_rate", kind=preference_title(kind), percent=rate), language)
        for kind, rate in stated
        if rate is not None
    ]
    if procedure.reserved:
        parts.append(word("report.reserved", language))
    return word("report.list_comma", language).join(parts) or word("report.no_preferences", language)


def _ties(procedure: Procedure, language: Language) -> str:
    known = regime(procedure.regime)
    names = dict.fromkeys((*(known.ties if known else ()), *procedure.ties))
    parts = [tie_words(name, language) for name in names]
    return word("report.then", language).join([*parts, word("report.tie_draw", language)])


def tie_words(name: str, language: Language) -> str:
    """Return what puts equal totals in order: the price, the technical points or a factor."""
    if name in ("price", "technical"):
        return word(f"report.tie_{name}", language)
    return say(Message.of("report.tie_factor", factor=name), language)
