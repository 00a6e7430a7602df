"""Records are frozen dataclasses to everybody who asks."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError, dataclass, fields, is_dataclass, make_dataclass
from dataclasses import replace as plain_replace
from functools import cached_property
from inspect import signature
from typing import ClassVar

import pytest

from tender_tool.domain.record import names_of, record, replace


@record(frozen=True, slots=True)
class Place:
    """A place."""

    KIND: ClassVar[str] = "place"
    file: str
    row: int = 1


@record(frozen=True, slots=True)
class Cell(Place):
    """A place in a row."""

    column: str = "A"


@dataclass(frozen=True, slots=True)
class Seen(Cell):
    """A cell that was seen."""

    by: str = ""


@record(frozen=True, eq=False)
class Text:
    """A text whose length is kept."""

    text: str

    @cached_property
    def length(self) -> int:
        """Return its length."""
        return len(self.text)


@record(frozen=True, slots=True)
class Even:
    """An even number."""

    number: int

    def __post_init__(self) -> None:
        if self.number % 2:
            raise ValueError(self.number)

    def __repr__(self) -> str:
        return f"even {self.number}"


def test_a_record_is_made_like_any_dataclass() -> None:
    cell = Cell("a.xlsx", column="C")
    assert (cell.file, cell.row, cell.column, cell.KIND) == ("a.xlsx", 1, "C", "place")
    assert repr(cell) == "Cell(file='a.xlsx', row=1, column='C')"
    assert str(signature(Cell)) == "(file: 'str', row: 'int' = 1, column: 'str' = 'A') -> None"
    with pytest.raises(TypeError, match=r"Place.__init__\(\) missing 1 required positional argument: 'file'"):
        Place()  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="3"):
        Even(3)
    assert repr(Even(2)) == "even 2"


def test_equal_values_are_equal_and_of_their_class_alone() -> None:
    assert Place("a") == Place("a", 1)
    assert hash(Place("a")) == hash(Place("a", 1))
    assert Place("a") != Place("b")
    assert Place("a") != Cell("a")
    assert Text("a") != Text("a")
    assert Text("abc").length == 3


def test_nothing_of_it_can_be_changed() -> None:
    place = Place("a")
    for change in (lambda: setattr(place, "row", 2), lambda: delattr(place, "row"), lambda: setattr(place, "new", 1)):
        with pytest.raises(FrozenInstanceError):
            change()
    assert not hasattr(place, "__dict__")


@pytest.mark.parametrize("kind", [Place, Cell, Seen])
def test_dataclasses_know_it(kind: type[Place]) -> None:
    value = kind("a")
    plain = make_dataclass("Plain", [(each.name, each.type, each) for each in fields(value)], frozen=True, slots=True)
    assert is_dataclass(kind)
    assert names_of(kind) == tuple(each.name for each in fields(plain)) == kind.__match_args__
    assert replace(value, row=3) == plain_replace(value, row=3) == kind("a", 3)
    assert copy.deepcopy(value) == pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    match value:
        case Place(file, row):
            assert (file, row) == ("a", 1)


def test_a_dataclass_may_build_on_a_record() -> None:
    seen = Seen("a", by="甲")
    assert (seen.column, seen.by, repr(seen)) == ("A", "甲", "Seen(file='a', row=1, column='A', by='甲')")
