"""How a tender document states its method, law, object, buyer and day, from ``rules/stated_facts.toml``."""

from __future__ import annotations

from datetime import date

from tender_tool.ruleset.files.toml_file import Entry

Kinds = dict[str, tuple[str, ...]]


class Labels(Entry):
    """What the lines of a front table are called."""

    method: tuple[str, ...]
    object: tuple[str, ...]
    buyer: tuple[str, ...]
    project: tuple[str, ...]
    number: tuple[str, ...]
    opening: tuple[str, ...]
    closing: tuple[str, ...]


class Project(Entry):
    """What is no name of a project, and what its number looks like."""

    not_name: str
    number: str


class Sentences(Entry):
    """How a project speaks of itself; ``{methods}`` in ``uses`` stands for their names."""

    own: str
    follows: str
    only_looks: str
    uses: str
    if_only: str
    not_in: str


class Title(Entry):
    """What the first lines of a document may say."""

    lines: int
    longest: int
    method: str
    not_place: str
    law: dict[str, str]
    object: str


class Boxes(Entry):
    """Boxes of a form that are ticked, and that are not."""

    ticked: str
    open: str


class StatedWords(Entry):
    """The whole file; every text is a regular expression, save the values of methods and objects."""

    as_of: date
    source: str
    methods: Kinds
    regimes: dict[str, dict[str, str]]
    laws: Kinds
    objects: Kinds
    labels: Labels
    project: Project
    sentences: Sentences
    title: Title
    boxes: Boxes
    places: Kinds
