"""What was made of files is kept, and counts only as long as nothing that it rests on is another."""

from __future__ import annotations

import os
import sys
from decimal import Decimal
from pathlib import Path

import platformdirs
import pytest

from tender_tool.ruleset.kept import store
from tender_tool.ruleset.kept.store import cache_folder, kept
from tender_tool.ruleset.kept.trees import Record, kept_record, packed, unpacked
from tender_tool.ruleset.models.readings import Readings
from tender_tool.ruleset.vocabulary.readings import readings


class Maker:
    """Makes a value of a file and counts how often it was asked to."""

    def __init__(self, file: Path) -> None:
        self._file, self.times = file, 0

    def __call__(self) -> object:
        self.times += 1
        return (self._file.read_text(encoding="utf-8"), {"a": frozenset({"b"})})

    def get(self) -> object:
        return kept("test", (str(self._file),), self)


@pytest.fixture
def maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Maker:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    file = tmp_path / "words.toml"
    file.write_text("five", encoding="utf-8")
    return Maker(file)


def _kept_file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "tender-tool" / "test.kept"


def test_a_value_is_made_once(maker: Maker) -> None:
    assert [maker.get(), maker.get()] == [("five", {"a": frozenset({"b"})})] * 2
    assert maker.times == 1


def test_a_changed_file_is_seen_even_with_the_same_size_and_time(maker: Maker, tmp_path: Path) -> None:
    maker.get()
    file = tmp_path / "words.toml"
    before = file.stat()
    file.write_text("four", encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert (file.stat().st_size, file.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert maker.get() == ("four", {"a": frozenset({"b"})})


@pytest.mark.parametrize("part", [0, 1])
def test_another_program_or_python_makes_it_anew(maker: Maker, part: int, monkeypatch: pytest.MonkeyPatch) -> None:
    maker.get()
    other = list(store._MADE_BY)
    other[part] += "x"
    monkeypatch.setattr(store, "_MADE_BY", tuple(other))
    maker.get()
    assert maker.times == 2


@pytest.mark.parametrize("damage", [b"", b"tender-tool kept 1\n", b"x" * 400])
def test_a_damaged_file_is_made_anew(maker: Maker, tmp_path: Path, damage: bytes) -> None:
    maker.get()
    _kept_file(tmp_path).write_bytes(damage)
    assert maker.get() == ("five", {"a": frozenset({"b"})})
    assert maker.get() == ("five", {"a": frozenset({"b"})})
    assert maker.times == 2


def test_one_wrong_bit_anywhere_is_seen(maker: Maker, tmp_path: Path) -> None:
    maker.get()
    whole = _kept_file(tmp_path).read_bytes()
    for at in range(len(whole)):
        _kept_file(tmp_path).write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        assert store._read(str(_kept_file(tmp_path))) is None


def test_a_folder_that_cannot_be_written_is_no_error(maker: Maker, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    assert [maker.get(), maker.get()] == [("five", {"a": frozenset({"b"})})] * 2
    assert maker.times == 2


def test_nothing_is_left_beside_the_kept_file(maker: Maker, tmp_path: Path) -> None:
    maker.get()
    assert [each.name for each in _kept_file(tmp_path).parent.iterdir()] == ["test.kept"]


@pytest.mark.skipif(sys.platform == "win32", reason="there platformdirs is asked itself")
@pytest.mark.parametrize("base", ["/tmp/somewhere", "", " "])  # noqa: S108  (nothing is written)
def test_the_folder_is_the_one_of_platformdirs(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert cache_folder() == platformdirs.user_cache_dir("tender-tool", appauthor=False)


def test_a_record_says_what_the_checked_model_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    first, again = (kept_record("readings", "Readings") for _ in range(2))
    assert isinstance(first, Record)
    assert isinstance(again, Record)
    assert set(vars(first)) == set(Readings.model_fields)
    assert {name: value for name, value in vars(first).items() if name != "money"} == {
        name: value for name, value in vars(again).items() if name != "money"
    }
    assert vars(again.money) == vars(readings().money)  # type: ignore[attr-defined]


def test_exact_numbers_stay_exact() -> None:
    assert unpacked(packed({"a": (Decimal("1.50"), None, True, 3)})) == {"a": (Decimal("1.50"), None, True, 3)}
    assert str(unpacked(packed(Decimal("1.50")))) == "1.50"
    with pytest.raises(TypeError):
        packed(object())


def test_a_record_cannot_be_changed() -> None:
    with pytest.raises(AttributeError):
        Record({"a": 1}).a = 2
