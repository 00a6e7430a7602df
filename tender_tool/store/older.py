"""What files of earlier versions do not say of an object of the domain, worked out from what they do say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]
_BY_RECIPE = "project.recipe_used"


def as_now(name: str, data: Json) -> Json:
    """Return an object's data with what earlier versions did not keep of its class."""
    return _ADDED[name](data) if name in _ADDED else data


def _of_problem(data: Json) -> Json:
    code = data["message"]["code"]
    settled = ("list.date_unread", "list.status_unread")
    return {"settled_by_decision": code.startswith("level.") or code in settled, **data}


def _of_list(data: Json) -> Json:
    choices = data.get("choices")
    if not choices or "recalled" in choices or not any(x["code"] == _BY_RECIPE for x in data.get("notes", ())):
        return data
    of = {"!": "Recalled", "sheet": choices.get("sheet")}
    recalled = [{**of, "column": column, "field": field} for column, field in choices["columns"]]
    return {**data, "choices": {**choices, "recalled": recalled}}


_ADDED: dict[str, Callable[[Json], Json]] = {"Problem": _of_problem, "BidderList": _of_list}
