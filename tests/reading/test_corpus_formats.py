"""The made lists saved as old and as open workbooks by an office program: what is read stays the same."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tender_tool.domain.bidder import Bidder
from tender_tool.domain.problem import InputError
from tender_tool.services.import_bidders import import_bidders
from tests.reading.corpus.kinds import Listing
from tests.reading.corpus.lists import LISTINGS
from tests.reading.corpus.writers import write

FORMATS = ("xls", "ods")
Saved = Callable[[str, Listing], tuple[Path, Path]]


def _numbered(number: int, listing: Listing) -> Listing:
    return replace(listing, id=f"list-{number}")


NUMBERS = {listing.id: number for number, listing in enumerate(LISTINGS)}


def _save_as(kind: str, files: list[Path], folder: Path) -> None:
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("soffice (LibreOffice) is not installed: it would save the lists as xls and ods")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", kind, "--outdir", str(folder / kind), *map(str, files)],
        check=True,
        capture_output=True,
        timeout=600,
    )


@pytest.fixture(scope="session")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Saved:
    """Return a made list's own workbook and the one of another format; each format is saved in one go."""
    folder = tmp_path_factory.mktemp("formats")
    own = {listing.id: write(_numbered(NUMBERS[listing.id], listing), folder, "xlsx") for listing in LISTINGS}
    done: set[str] = set()

    def of(kind: str, listing: Listing) -> tuple[Path, Path]:
        if kind not in done:
            _save_as(kind, list(own.values()), folder)
            done.add(kind)
        return own[listing.id], folder / kind / f"{own[listing.id].stem}.{kind}"

    return of


def _facts(bidder: Bidder) -> tuple[object, ...]:
    certificates = [bidder.certificate, *bidder.others]
    read = [
        (each.level, each.scheme, each.valid_from, each.valid_until, each.status, each.dates_unread)
        for each in certificates
    ]
    return bidder.name, bidder.price, bidder.members, read, bidder.source.row


def _read(path: Path) -> list[tuple[object, ...]] | str:
    try:
        return [_facts(bidder) for bidder in import_bidders(path).bidders]
    except InputError as refused:
        return ", ".join(problem.message.code for problem in refused.problems)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("listing", LISTINGS, ids=lambda listing: listing.id)
def test_a_list_saved_in_another_format_is_read_the_same(saved: Saved, kind: str, listing: Listing) -> None:
    own, other = saved(kind, listing)
    assert _read(other) == _read(own)
