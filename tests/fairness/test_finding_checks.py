"""A check is found by its data and, where it has logic, its module; one with neither or both is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from tender_tool.domain.problem import InputError
from tender_tool.fairness import checks as check_modules
from tender_tool.fairness.check import Run
from tender_tool.fairness.run import discovered, paired
from tender_tool.ruleset.checks import CheckFile, check_files

FILES = check_files()


def _modules() -> list[Path]:
    folder = Path(check_modules.__path__[0])
    return sorted(path for path in folder.glob("*.py") if path.stem != "__init__")


def test_every_check_is_found_and_every_module_belongs_to_one() -> None:
    assert list(discovered()) == sorted(FILES)
    assert len(_modules()) == sum(not file.in_rows for file in FILES.values())


def test_a_module_begins_with_its_code() -> None:
    logic = [file.code for file in FILES.values() if not file.in_rows]
    for code, path in zip(logic, _modules(), strict=True):
        assert path.stem.startswith(f"{code.lower()}_")


def _refused(files: dict[str, CheckFile], modules: dict[str, Run]) -> list[tuple[str, object]]:
    with pytest.raises(InputError) as refused:
        paired(files, modules)
    return [(each.message.code, dict(each.message.args)["code_given"]) for each in refused.value.problems]


def test_a_check_with_neither_words_nor_a_module_or_with_both_is_refused() -> None:
    words, logic = check_files()["N02"], check_files()["C01"]
    run = discovered()["C01"]
    assert list(paired({"N02": words, "C01": logic}, {"C01": run})) == ["C01", "N02"]
    assert _refused({"N02": words, "C01": logic}, {}) == [("check.no_logic", "C01")]
    assert _refused({"N02": words}, {"N02": run}) == [("check.two_logics", "N02")]
    assert _refused({}, {"C01": run}) == [("check.no_data", "C01")]


def test_every_such_check_is_told_at_once() -> None:
    assert len(_refused({"C01": check_files()["C01"]}, {"C02": discovered()["C02"]})) == 2
