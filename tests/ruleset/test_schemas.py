"""The JSON Schemas that editors read say what the program checks; ``UPDATE_GOLDEN=1`` writes them anew."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from tender_tool.ruleset.checks import CheckFile
from tender_tool.ruleset.files.cases import LevelCases, PointsCases, SheetCases
from tender_tool.ruleset.files.ruleset_file import RulesetFile
from tender_tool.ruleset.law import LawFile
from tender_tool.ruleset.models.clauses import ClauseWords
from tender_tool.ruleset.models.price_formula import PriceFormulaWords
from tender_tool.ruleset.models.scheme import SchemeFile
from tender_tool.ruleset.models.scoring_table import ScoringWords
from tender_tool.ruleset.procurement import ProcurementFile
from tender_tool.ruleset.sheets import SheetFile
from tender_tool.ruleset.ways import WayFile

MODELS: dict[str, type[BaseModel]] = {
    "scheme": SchemeFile,
    "ruleset": RulesetFile,
    "check": CheckFile,
    "law": LawFile,
    "clauses": ClauseWords,
    "procurement": ProcurementFile,
    "cases-level": LevelCases,
    "cases-points": PointsCases,
    "scoring-table": ScoringWords,
    "price-formula": PriceFormulaWords,
    "sheet": SheetFile,
    "cases-sheet": SheetCases,
    "way": WayFile,
}
FILES = {
    "scheme": "schemes/*/scheme.toml",
    "cases-level": "schemes/*/cases.toml",
    "ruleset": "rulesets/*/ruleset.toml",
    "cases-points": "rulesets/*/cases.toml",
    "check": "checks/*.toml",
    "sheet": "sheets/*/sheet.toml",
    "cases-sheet": "sheets/*/cases.toml",
    "way": "schemes/*/way.toml",
    "law": "law.toml",
    "clauses": "clauses.toml",
    "scoring-table": "scoring_table.toml",
    "price-formula": "price_formula.toml",
    "procurement": "procurement.toml",
}
# pydantic does not translate the bounds of an exact number.
BOUNDS = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}


class _ForToml(GenerateJsonSchema):
    """TOML has no null: what may be None is left out."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        made = super().default_schema(schema)
        if made.get("default", ...) is None:
            del made["default"]
        return made


def _plain(value: object) -> object:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    if value.get("anyOf") == [{"type": "integer"}, {"type": "number"}]:
        value = {"type": "number", **{key: each for key, each in value.items() if key != "anyOf"}}
    number = value.get("type") == "number"
    return {BOUNDS.get(key, key) if number else key: _plain(each) for key, each in value.items()}


def made_schema(name: str) -> str:
    """Return the schema of a kind of file as text."""
    schema = MODELS[name].model_json_schema(schema_generator=_ForToml)
    content = _plain({"$schema": GenerateJsonSchema.schema_dialect, **schema})
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


@pytest.fixture(scope="module")
def rules(project: Path) -> Path:
    return project / "rules"


@pytest.mark.parametrize("name", MODELS)
def test_a_schema_says_what_the_program_checks(rules: Path, name: str) -> None:
    path, made = rules / "schemas" / f"{name}.schema.json", made_schema(name)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(made, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == made, "UPDATE_GOLDEN=1 writes the schemas anew"


def test_there_is_no_schema_of_nothing(rules: Path) -> None:
    there = {path.name.removesuffix(".schema.json") for path in (rules / "schemas").iterdir()}
    assert there == set(MODELS)


@pytest.mark.parametrize("name", MODELS)
def test_every_file_names_its_schema_in_its_first_line(rules: Path, name: str) -> None:
    files = sorted(rules.glob(FILES[name]))
    assert files
    schema = rules / "schemas" / f"{name}.schema.json"
    lines = {path: path.read_text(encoding="utf-8").partition("\n")[0] for path in files}
    wanted = {path: f"#:schema {_way(path, schema)}" for path in files}
    assert {str(path.relative_to(rules)): line for path, line in lines.items() if line != wanted[path]} == {}


def _way(path: Path, schema: Path) -> str:
    way = Path(os.path.relpath(schema, path.parent)).as_posix()
    return way if way.startswith(".") else f"./{way}"


@pytest.mark.parametrize("name", MODELS)
def test_a_schema_refuses_what_is_not_known(rules: Path, name: str) -> None:
    schema = json.loads((rules / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
    tables = [schema, *schema.get("$defs", {}).values()]
    assert all(table["additionalProperties"] is False for table in tables if "properties" in table)


def test_bounds_of_exact_numbers_reach_the_editor(rules: Path) -> None:
    schema = json.loads((rules / "schemas" / "ruleset.schema.json").read_text(encoding="utf-8"))
    points = schema["$defs"]["TierFile"]["properties"]["points"]
    assert (points["type"], points["minimum"], points["maximum"]) == ("number", -100, 100)
    weight = schema["properties"]["price_weight"]
    assert (weight["exclusiveMinimum"], weight["maximum"]) == (0, 100)
    assert "default" not in weight
