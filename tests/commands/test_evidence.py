"""``tender-tool evidence``."""

from __future__ import annotations

from pathlib import Path

from tests.commands.calls import Call
from tests.reading.evidence.made_texts import PLAIN, certificate_pdf
from tests.reading.made_lists import HEADER, xlsx

NAME = "星河机电设备有限公司"


def _files(folder: Path, level: str) -> tuple[Path, Path]:
    scans = folder / "证书"
    scans.mkdir()
    (scans / "一.pdf").write_bytes(certificate_pdf(PLAIN))
    rows = [("投标人情况一览表",), HEADER, (1, NAME, 1286000, level, "2026-05-17")]
    return scans, xlsx(folder, rows, name="名单.xlsx")


def test_what_a_certificate_states_is_given_as_json(call: Call, tmp_path: Path) -> None:
    scans, _ = _files(tmp_path, "五星级")
    left = call("evidence", scans, "--json", "-")
    assert left.status in (0, None)
    (file,) = left.content["files"]
    fields = file["certificates"][0]["fields"]
    assert (file["file"], file["bidder"], fields["level"]["value"]) == ("一.pdf", None, "five_star")
    assert fields["number"]["sure"]
    assert len(fields["number"]["box"]) == 4
    assert "证书编号  27922SC2023001R0M" in left.err


def test_a_claim_that_the_certificate_contradicts_leaves_with_one(call: Call, tmp_path: Path) -> None:
    scans, listed = _files(tmp_path, "四星级")
    left = call("evidence", scans, "--list", listed, "--opening", "2024-03-01", "--json", "-")
    assert left.status == 1
    assert "level" in [each["code"] for each in left.content["findings"] if each["severity"] == "error"]
    assert left.content["files"][0]["bidder"] == NAME


def test_a_file_that_is_no_certificate_leaves_with_two(call: Call, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"text")
    left = call("evidence", "x.pdf")
    assert (left.status, len(left.lines)) == (2, 1)
