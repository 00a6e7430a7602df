"""Tiers typed in as one line: ``五星级=5,四星级=4,三星级=3,无=0``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.rule.factors import CertificateFactor, Tier
from tender_tool.domain.rule.table import Group, ScoringTable
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.files.factors import MOST_POINTS
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.ruleset.schemes import default_scheme, level_in_words
from tender_tool.ruleset.vocabulary.readings import readings
from tender_tool.ruleset.vocabulary.spelling import normalise
from tender_tool.ruleset.wording import words

_PAIR = re.compile(r"(?P<words>[^=:]+)[=:](?P<points>-?\d+(?:\.\d+)?)分?")
_ENDS = re.compile(r"[,;、，；\n]")


def parse_tiers(line: str, price_weight: Decimal | None = None) -> ScoringTable:
    """Return the table that the typed tiers stand for; raises InputError with every part that cannot be read."""
    known = default_scheme()
    tiers: list[Tier] = []
    without: list[Decimal] = []
    problems = []
    for part in filter(None, map(str.strip, _ENDS.split(line))):
        pair = _PAIR.fullmatch(normalise(part))
        points = Decimal(pair["points"]) if pair else Decimal(0)
        if pair is None or abs(points) > MOST_POINTS:
            problems.append(
                Problem(Message.of("tiers.points_out_of_range" if pair else "tiers.unreadable", part=part))
            )
        elif pair["words"] in readings().no_certificate:
            without.append(points)
        else:
            level = level_in_words(known, pair["words"])
            tiers.append(Tier(re.split(r"[=:＝：]", part)[0].strip(), level.id if level else None, points))
    if len(without) > 1:
        problems.append(Problem(Message.of("tiers.none_twice")))
    if not tiers and not problems:
        problems.append(Problem(Message.of("tiers.empty")))
    if problems:
        raise InputError(*problems)
    name = default_ruleset().factors[0].name
    factor = CertificateFactor(name, known.id, tuple(tiers), without[0] if without else None)
    group = Group(default_ruleset().groups[0].name, factor.points, (factor,))
    title = words("tiers.typed_in")
    return replace(
        default_ruleset(),
        id="typed",
        file="",
        title=title,
        groups=(group,),
        price_weight=price_weight,
        source=Text(line, line),
    )
