"""What files of earlier versions do not say of an object of the domain, worked out from what they do say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = dict[str, Any]


def added_since(name: str, data: Json) -> Json:
    """Return the fields that earlier versions did not keep of a class, empty where there are none."""
    return _ADDED[name](data) if name in _ADDED else {}


def _of_problem(data: Json) -> Json:
    code = data["message"]["code"]
    settled = ("list.date_unread", "list.status_unread")
    return {"settled_by_decision": code.startswith("level.") or code in settled}


def _of_list(data: Json) -> Json:
    return {"by_recipe": any(note["code"] == "project.recipe_used" for note in data.get("notes", ()))}


_ADDED: dict[str, Callable[[Json], Json]] = {"Problem": _of_problem, "BidderList": _of_list}
