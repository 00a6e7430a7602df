"""Reading a TOML file into a checked model: every problem at once, each with its key and what to do."""

from __future__ import annotations

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, RootModel, ValidationError

from tender_tool.domain.limits import is_figure
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class Entry(BaseModel):
    """A table of a data file: unknown keys are refused, and nothing changes after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Entry):
    """A text in both languages."""

    zh: str
    en: str

    def text(self) -> Text:
        """Return the text for the domain."""
        return Text(self.zh, self.en)


class WordFile(RootModel[dict[str, dict[str, Words]]]):
    """A file of sentences, ``rules/words/*.toml``: by area and name."""


def _exact(value: object) -> object:
    if isinstance(value, (bool, str)):
        raise ValueError("not a number")
    if isinstance(value, (int, Decimal)) and not is_figure(Decimal(value)):
        raise ValueError("no number that people write")
    return value


Exact = Annotated[Decimal, BeforeValidator(_exact, json_schema_input_type=int | float)]
Model = TypeVar("Model", bound=BaseModel)
_MOST_BYTES = 2**20

_CODES = {
    "missing": "rule.missing",
    "extra_forbidden": "rule.unknown_key",
    "greater_than_equal": "rule.too_small",
    "greater_than": "rule.not_above",
    "less_than_equal": "rule.too_large",
    "finite_number": "rule.not_a_number",
    "value_error": "rule.not_a_number",
    "decimal_type": "rule.not_a_number",
    "decimal_parsing": "rule.not_a_number",
    "literal_error": "rule.not_one_of",
    "named_twice": "rule.named_twice",
    "above_full": "rule.above_full",
    "band_wrong": "rule.band_wrong",
    "tie_unknown": "rule.tie_unknown",
    "kind_unknown": "rule.kind_unknown",
    "less_than": "rule.not_below",
    "union_tag_invalid": "rule.not_one_of",
    "union_tag_not_found": "rule.missing",
    "string_type": "rule.not_a_text",
    "too_short": "rule.empty",
    "string_too_short": "rule.empty",
    "list_type": "rule.not_a_list",
    "tuple_type": "rule.not_a_list",
}


def read_toml(path: Path) -> dict[str, Any]:
    """Return the file's content with exact decimals.

    Raises InputError if the file is missing, is not UTF-8 text or is not TOML (with its line).
    """
    source = Source(path.name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            message = Message.of("rule.file_too_large", file=path.name, limit=_MOST_BYTES // 1024)
            raise InputError(Problem(message, source))
        return tomllib.loads(path.read_text(encoding="utf-8-sig"), parse_float=Decimal)
    except FileNotFoundError:
        raise InputError(Problem(Message.of("file.missing", file=str(path)), source)) from None
    except UnicodeDecodeError:
        raise InputError(Problem(Message.of("rule.not_utf8", file=path.name), source)) from None
    except OSError:
        raise InputError(Problem(Message.of("file.unreadable", file=str(path)), source)) from None
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        raise InputError(Problem(Message.of("rule.not_toml", file=path.name, detail=str(error)), source)) from None


def check(model: type[Model], content: dict[str, Any], file: str) -> Model:
    """Return ``content`` as a ``model``; raises InputError with every problem found."""
    try:
        return model.model_validate(content)
    except ValidationError as error:
        found = error.errors()
        raise InputError(*(_problem(each, content, file) for each in found if not _follows(each, found))) from None


def read_model(model: type[Model], path: Path) -> Model:
    """Return the file as a ``model``; raises InputError with every problem found."""
    return check(model, read_toml(path), path.name)


def _follows(error: ErrorDetails, found: list[ErrorDetails]) -> bool:
    """Tell whether a list is only called too short because one of its entries is wrong."""
    loc = error["loc"]
    return error["type"] == "too_short" and any(x["loc"][: len(loc)] == loc and x["loc"] != loc for x in found)


def _problem(error: ErrorDetails, content: dict[str, Any], file: str) -> Problem:
    key = _key(error["loc"], content)
    code = _CODES.get(error["type"], "rule.wrong_kind")
    context = error.get("ctx", {})
    if error["type"] in ("union_tag_not_found", "union_tag_invalid"):
        key = f"{key}.kind"
    args = {
        "file": file,
        "key": key,
        "value": _shown(context.get("name", error["input"])),
        "limit": str(next((context[name] for name in ("ge", "le", "gt", "lt") if name in context), "")),
        "expected": str(context.get("expected", context.get("expected_tags", ""))).replace(" or ", ", "),
    }
    return Problem(Message.of(code, **args), Source(file))


def _key(loc: tuple[int | str, ...], content: Any) -> str:  # noqa: ANN401  (any TOML value)
    key = ""
    behind_number = False
    for part in loc:
        if behind_number and isinstance(content, dict) and content.get("kind") == part:
            # Not a key of the file: pydantic names the kind that it took the table for.
            behind_number = False
            continue
        behind_number = isinstance(part, int)
        key += f"[{part + 1}]" if isinstance(part, int) else f".{part}"
        content = _inside(content, part)
    return key.lstrip(".")


def _inside(content: Any, part: int | str) -> Any:  # noqa: ANN401  (any TOML value)
    if isinstance(content, dict):
        return content.get(part)
    return content[part] if isinstance(content, list) and isinstance(part, int) and part < len(content) else None


def _shown(value: object) -> str:
    text = str(value)
    return text if len(text) <= 40 else text[:37] + "…"
