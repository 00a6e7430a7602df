"""The way to a certificate, from ``rules/schemes/<id>/way.toml``; a scheme may have none."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from tender_tool.domain.certification.way import Condition, QualifiedShare, Way, WayStep
from tender_tool.ruleset.data import rules_folder
from tender_tool.ruleset.files.toml_file import Entry, Exact, Words, read_model

Id = Annotated[str, Field(min_length=1)]


class StepFile(Entry):
    """A ``[[steps]]`` table."""

    id: Id
    name: Words
    who: Words


class ConditionFile(Entry):
    """A ``[[conditions]]`` table."""

    id: Id
    name: Words


class QualifiedFile(Entry):
    """The ``[qualified]`` table."""

    people: Words
    qualified: Words
    percent: Annotated[Exact, Field(gt=0, le=100)]
    rounding: Annotated[Literal["up", "down"], Field(description="what becomes of a part of a person")] = "up"


class WayFile(Entry):
    """A ``way.toml``."""

    format: Literal[1]
    source: Annotated[str, Field(min_length=1)]
    as_of: date
    steps: Annotated[
        tuple[StepFile, ...], Field(min_length=1, description="in their order; the first is the application")
    ]
    months: Annotated[tuple[int, int] | None, Field(description="from application to certificate: from, to")] = None
    running_months: Annotated[int | None, Field(ge=0, description="how long the system must have run before")] = None
    conditions: tuple[ConditionFile, ...] = ()
    qualified: QualifiedFile | None = None
    notes: tuple[Words, ...] = ()


def read_way(path: Path, scheme: str) -> Way:
    """Return the way of a ``way.toml``; raises InputError with every problem found."""
    file = read_model(WayFile, path)
    share = file.qualified
    return Way(
        scheme=scheme,
        steps=tuple(WayStep(each.id, each.name.text(), each.who.text()) for each in file.steps),
        months=file.months,
        running_months=file.running_months,
        conditions=tuple(Condition(each.id, each.name.text()) for each in file.conditions),
        qualified=QualifiedShare(share.people.text(), share.qualified.text(), share.percent, share.rounding)
        if share
        else None,
        notes=tuple(each.text() for each in file.notes),
    )


def ways(folder: Path | None = None) -> tuple[Way, ...]:
    """Return the ways of all schemes of a rules folder (by default the program's own), by the scheme's folder."""
    root = folder or rules_folder()
    return tuple(read_way(path, path.parent.name) for path in sorted(root.glob("schemes/*/way.toml")))
