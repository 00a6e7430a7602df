"""How far the review of clauses agrees with people: ``python -m benchmarks.objections [FOLDER]``.

FOLDER holds tender documents and ``objections.json``: a list of ``file``, ``table`` and ``row`` (from 0), ``on`` (the
words that were commented) and ``checks`` (the codes that should meet the objection).
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tender_tool.domain.problem import InputError
from tender_tool.domain.review.finding import Finding
from tender_tool.fairness.run import run_checks
from tender_tool.fairness.subject.under_review import Row
from tender_tool.services.documents.review_document import read_tender_document
from tender_tool.services.documents.stated import packs_of
from tender_tool.services.file_kinds import DOCUMENTS, is_of
from tender_tool.services.review.review_rules import subject_of_document
from tender_tool.services.rules import new_tender

_PLACE = re.compile(r"table (\d+), row (\d+)")
_FEWEST = 4
_STRANGE = {"error", "warning"}


@dataclass(frozen=True)
class Reviewed:
    """A document's scored rows, and the findings of each by its number."""

    rows: tuple[Row, ...]
    findings: tuple[tuple[Finding, ...], ...]

    def row_of(self, objection: dict[str, Any]) -> int | None:
        """Return the row that an objection is about: that with its words, or else that with its place."""
        words = _plain(objection["on"])
        place = (objection["table"] + 1, objection["row"] + 1)
        there = [number for number, row in enumerate(self.rows) if _place(row) == place]
        if there:
            return there[0]
        if len(words) >= _FEWEST:
            return next((number for number, row in enumerate(self.rows) if words in _plain(row.text)), None)
        return None


def review(path: Path) -> Reviewed:
    """Review one document."""
    reading = read_tender_document(path)
    subject = subject_of_document(new_tender(), reading.document, reading.scoring)
    found = run_checks(subject, packs_of(reading.document)).findings
    rows = subject.rows if reading.scoring else ()
    return Reviewed(rows, tuple(tuple(each for each in found if _at(each, row)) for row in rows))


def main(folder: Path) -> None:
    """Print how many objections are met, and what was found that nobody objected to."""
    objections = json.loads((folder / "objections.json").read_text(encoding="utf-8"))
    reviewed: dict[str, Reviewed] = {}
    for path in sorted(folder.iterdir()):
        if is_of(path, DOCUMENTS):
            try:
                reviewed[path.name] = review(path)
            except InputError as error:
                print(f"{path.name}: {error}")
    _agreement(objections, reviewed)
    _cost(objections, reviewed)


def _agreement(objections: list[dict[str, Any]], reviewed: dict[str, Reviewed]) -> None:
    met, unmet = Counter[str](), Counter[str]()
    for objection in objections:
        document = reviewed.get(objection["file"])
        number = document.row_of(objection) if document else None
        codes = {each.code for each in document.findings[number]} if document and number is not None else set()
        hit = bool(codes & set(objection["checks"]))
        (met if hit else unmet)["/".join(objection["checks"])] += 1
        if not hit:
            where = document.rows[number].name if document and number is not None else "no such row"
            print(
                f"not met: {objection['file']} {objection['table']}/{objection['row']} {objection['checks']} {where}"
            )
    total = met.total() + unmet.total()
    print(f"met {met.total()} of {total} ({_percent(met.total(), total)})")
    for expected, count in (met + unmet).most_common():
        print(f"  {expected}: {met[expected]} of {count}")


def _cost(objections: list[dict[str, Any]], reviewed: dict[str, Reviewed]) -> None:
    """Print what share of the rows is flagged, in all documents and in those that people commented."""
    commented = {each["file"] for each in objections}
    shared, alone, by_code = 0, 0, Counter[str]()
    for name, document in reviewed.items():
        wanted: dict[int, set[str]] = {}
        for objection in objections:
            number = document.row_of(objection) if objection["file"] == name else None
            if number is not None:
                wanted.setdefault(number, set()).update(objection["checks"])
        for number, found in enumerate(document.findings):
            flagged = {each.code for each in found if each.severity in _STRANGE}
            shared += len(flagged & wanted.get(number, set()))
            alone += len(flagged - wanted.get(number, set()))
            by_code.update(flagged - wanted.get(number, set()))
    for title, documents in (
        ("all documents", list(reviewed.values())),
        ("commented documents", [reviewed[name] for name in reviewed if name in commented]),
    ):
        rows = [found for document in documents for found in document.findings]
        count = sum(any(each.severity in _STRANGE for each in found) for found in rows)
        print(f"rows with a warning or error, {title}: {count} of {len(rows)} ({_percent(count, len(rows))})")
    print(f"warnings and errors that a reviewer shared: {shared}; that none shared: {alone}")
    print("  " + ", ".join(f"{code} {count}" for code, count in by_code.most_common()))


def _at(finding: Finding, row: Row) -> bool:
    return finding.where == row.where and (finding.anchors == row.anchors or not finding.anchors)


def _place(row: Row) -> tuple[int, int] | None:
    match = _PLACE.search(row.where)
    return (int(match[1]), int(match[2])) if match else None


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part // whole} %" if whole else "none"


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path())
