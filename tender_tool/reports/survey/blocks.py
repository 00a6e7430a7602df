"""The parts of a survey's summary in words: sections of tables, the same for the page and the workbook."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median

from tender_tool.domain.text import Language, Message
from tender_tool.reports.survey.summary import MOST, Code, Part, Summary
from tender_tool.ruleset.procurement import object_title, regime
from tender_tool.ruleset.wording import catalogue, plain, say, word

# More rows than these nobody reads on a page; the tables have all of them.
_MOST_PARTS, _MOST_REASONS = 20, 3
Cell = str | int | Decimal | None
Bars = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A section: title, note, bars of a chart, and a table with a line below it where not all rows are shown.

    Without ``heads`` it has no table; ``charted``: columns of the table that a chart may show in place of ``bars``;
    ``is_part``: it belongs to the section before it.
    """

    title: str
    note: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    cut: str = ""
    bars: Bars = ()
    charted: tuple[int, ...] = ()
    upright: bool = False
    is_part: bool = False

    def at_right(self) -> list[bool]:
        """Return which columns hold numbers only."""
        return [all(_is_number(row[at]) for row in self.rows) for at in range(len(self.heads))]


class _Words:
    """Says a survey's sentences in the language of its summary."""

    def __init__(self, summary: Summary) -> None:
        self._summary = summary
        self._language: Language = summary.language

    def said(self, name: str, **args: str | int | Decimal) -> str:
        """Return one of a survey's sentences."""
        return say(Message.of(f"survey.{name}", **args), self._language)

    def _heads(self, *names: str) -> tuple[str, ...]:
        return tuple(self.said(f"column_{name}") for name in names)

    def _more(self, over: int) -> str:
        """Return the line below a table that shows only the first few of many."""
        return self.said("and_more", count=over) if over > 0 else ""

    def reasons(self, reasons: list[str]) -> str:
        """Return the first reasons and the last, which is of the whole table; a long table has many of one kind."""
        if len(reasons) > _MOST_REASONS:
            more = self.said("reasons", count=len(reasons))
            reasons = [*reasons[: _MOST_REASONS - 1], more, reasons[-1]]
        return self.said("semicolon").join(reasons)

    def name(self, kind: str, key: str) -> str:
        """Return what a part is called."""
        if not key:
            return self.said("not_stated")
        if kind == "regime":
            known = regime(key)
            return known.title.text().in_language(self._language) if known else key
        if kind == "object":
            return object_title(key).in_language(self._language)
        return word(f"pack.{key}", self._language) if kind == "place" else key


class ListBlocks(_Words):
    """Makes the sections of bidder lists."""

    def problems(self) -> Block:
        """Return what has to be settled in the bidder lists, by its kind."""
        held = self._summary
        rows = tuple((held.problem_words[code], count) for code, count in held.problems.most_common())
        return Block(self.said("problems"), "", self._heads("example", "count"), rows)

    def problem_lists(self) -> Block:
        """Return the lists with problems, the one with most of them first."""
        few, heads = self._summary.unclear_lists, self._heads("list", "problems")
        return Block(self.said("problem_lists"), "", heads, tuple(few), self._more(few.over))

    def levels(self) -> list[tuple[str, int]]:
        """Return how many bidders have which level."""
        return [(self._state(name), count) for name, count in self._summary.levels.most_common()]

    def states(self) -> list[tuple[str, int]]:
        """Return how many certificates stand how on opening day."""
        return [(self._state(name), count) for name, count in self._summary.states.most_common()]

    def _state(self, name: str) -> str:
        code = f"survey-state.{name}"
        return word(code, self._language) if code in catalogue() else name


def middle(values: Sequence[Decimal]) -> str:
    """Return the median as it is shown."""
    return _short(median(values)) if values else "—"


def _short(number: Decimal) -> str:
    return plain(number.quantize(Decimal("0.01")))


def shown(cell: Cell) -> str:
    """Return what stands in a cell."""
    if isinstance(cell, Decimal):
        return _short(cell)
    return "—" if cell is None else str(cell)


def _is_number(cell: Cell) -> bool:
    return not isinstance(cell, str) or cell.endswith("%")


def _percent(count: int, of: int) -> str:
    return f"{count * 100 // of}%" if of else "—"


class Blocks(_Words):
    """Makes the sections of documents."""

    def figures(self) -> list[tuple[str, int]]:
        """Return the numbers that stand at the top."""
        held = self._summary
        counts = {
            "documents": held.read,
            "with_table": held.with_table,
            "not_proven": held.not_proven.count,
            "unread": held.unread.count,
            "errors": held.severities["error"],
            "warnings": held.severities["warning"],
            "lists": held.lists,
        }
        return [(self.said(f"figure_{name}"), count) for name, count in counts.items()]

    def codes(self) -> Block:
        """Return what each check found."""
        rows = tuple(self._code(code, each) for code, each in self._summary.most_common())
        heads = self._heads("code", "title", "documents", "share", "errors", "warnings", "notes")
        return Block(self.said("codes"), self.said("codes_note"), heads, rows)

    def _code(self, code: str, each: Code) -> tuple[Cell, ...]:
        held, found = self._summary, each.severities
        share = _percent(each.documents, held.with_table or held.read)
        return (code, each.title, each.documents, share, found["error"], found["warning"], found["info"])

    def parts(self, kind: str) -> Block:
        """Return what was found by buyer, kind of purchase, regime, place or month."""
        parts = self._summary.parts[kind].items()
        ordered = sorted(parts, key=lambda each: (not each[0], each[0]))
        if kind != "month":
            ordered.sort(key=lambda each: (not each[0], -each[1].documents, -each[1].errors, -each[1].warnings))
        rows = [self._part(self.name(kind, key), part) for key, part in ordered]
        shown = rows if kind == "month" else rows[:_MOST_PARTS]
        cut = self.said("more_parts", count=len(rows) - len(shown)) if len(rows) > len(shown) else ""
        title = self.said(f"by_{kind}")
        heads = (
            title,
            *self._heads("documents", "errors", "warnings", "per_document", "certificate"),
        )
        return Block(title, self.said("parts_note"), heads, tuple(shown), cut)

    def found(self, block: Block) -> Bars:
        """Return how many errors and warnings each of the parts has, but for what is not stated."""
        stated = [row for row in block.rows if row[0] != self.said("not_stated")]
        return tuple((str(row[0]), int(str(row[2])) + int(str(row[3]))) for row in stated)

    def _part(self, name: str, part: Part) -> tuple[Cell, ...]:
        each = Decimal(part.errors + part.warnings) / part.documents
        middle = median(part.certificate.elements()) if part.certificate else None
        return (name, part.documents, part.errors, part.warnings, each.quantize(Decimal("0.1")), middle)

    def worst(self) -> Block:
        """Return the documents in which most was found."""
        worst = self._summary.worst
        rows = tuple(
            (file, buyer, errors, warnings, " ".join(codes)) for errors, warnings, file, buyer, codes in worst
        )
        heads = self._heads("file", "buyer", "errors", "warnings", "codes")
        return Block(self.said("worst"), self.said("worst_note"), heads, rows)

    def paying(self) -> Block:
        """Return the documents that pay for certificates, the dearest first."""
        few = self._summary.paying
        rows = tuple((file, points, share) for points, file, share in few)
        return Block("", "", self._heads("file", "points", "price"), rows, self._more(few.over))

    def outliers(self) -> Block:
        """Return the documents far from the others."""
        both = self._summary.outliers()
        rows = tuple(
            (each.file, self.said(f"what_{each.what}"), each.value, f"{_short(each.least)}–{_short(each.most)}")
            for few in both
            for each in few
        )
        heads = self._heads("file", "what", "value", "usual")
        more = self._more(sum(few.over for few in both))
        return Block(self.said("outliers"), self.said("outliers_note"), heads, rows, more)

    def not_proven(self) -> Block:
        """Return the documents whose tables could not be proven."""
        few, heads = self._summary.not_proven, self._heads("file", "reason")
        rows = tuple((file, self.reasons(reasons)) for file, reasons in few)
        return Block(self.said("not_proven"), self.said("not_proven_note"), heads, rows, self._more(few.over))

    def without_table(self) -> Block:
        """Return the documents without a scoring table."""
        few = self._summary.without_table
        rows, heads = tuple((file,) for file in few), self._heads("file")
        return Block(self.said("without_table"), self.said("without_table_note"), heads, rows, self._more(few.over))

    def gone(self) -> Block:
        """Return the files that earlier surveys knew and that are gone."""
        gone = self._summary.gone
        rows, more = tuple((file,) for file in gone[:MOST]), self._more(len(gone) - MOST)
        return Block(self.said("gone"), self.said("gone_note"), self._heads("file"), rows, more)

    def notes(self) -> list[str]:
        """Return what is to be said of the files as a whole."""
        held = self._summary
        counts = {"copies": held.copies, "changed_files": held.changed, "gone_files": len(held.gone)}
        return [self.said(name, count=count) for name, count in counts.items() if count]

    def unread(self) -> Block:
        """Return the files that could not be read."""
        few = self._summary.unread
        return Block(self.said("unread"), "", self._heads("file", "reason"), tuple(few), self._more(few.over))
