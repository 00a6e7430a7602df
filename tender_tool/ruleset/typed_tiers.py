"""Tiers typed in as one line: ``五星级=5,四星级=4,三星级=3,无=0``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.table import CertificateFactor, Group, ScoringTable, Tier
from tender_tool.domain.text import Message, Text
from tender_tool.ruleset.readings import readings
from tender_tool.ruleset.rulesets import default_ruleset
from tender_tool.ruleset.schemes import DEFAULT_SCHEME, level_in_words, scheme
from tender_tool.ruleset.spelling import normalise

_PAIR = re.compile(r"(?P<words>[^=:]+)[=:](?P<points>-?\d+(?:\.\d+)?)分?")


def parse_tiers(line: str, price_weight: Decimal | None = None) -> ScoringTable:
    """Return the table that the typed tiers stand for; raises InputError with every part that cannot be read."""
    known = scheme(DEFAULT_SCHEME)
    assert known is not None, "the default scheme comes with the program"  # noqa: S101
    tiers: list[Tier] = []
    without: Decimal | None = None
    problems = []
    for part in filter(None, re.split(r"[,;、\n]", line.replace("，", ",").replace("；", ";").replace("：", ":"))):
        pair = _PAIR.fullmatch(normalise(part))
        if pair is None:
            problems.append(Problem(Message.of("tiers.unreadable", part=part.strip())))
        elif pair["words"] in readings().no_certificate:
            without = Decimal(pair["points"])
        else:
            level = level_in_words(known, pair["words"])
            tiers.append(
                Tier(
                    part.replace(":", "=").split("=")[0].strip(), level.id if level else None, Decimal(pair["points"])
                )
            )
    if not tiers and not problems:
        problems.append(Problem(Message.of("tiers.empty")))
    if problems:
        raise InputError(*problems)
    name = default_ruleset().factors[0].name
    factor = CertificateFactor(name, known.id, tuple(tiers), without)
    group = Group(default_ruleset().groups[0].name, factor.points, (factor,))
    title = Text("手工输入的分档", "Tiers typed in")
    return replace(
        default_ruleset(),
        id="typed",
        title=title,
        groups=(group,),
        price_weight=price_weight,
        source=Text(line, line),
    )
