# ruff: noqa: ANN401  (records take values of any type)
"""Frozen dataclasses that cost little to define, for what a one-line answer loads.

``dataclasses`` compiles six methods when a class is defined, half a millisecond in all, and loads ``inspect``: for
forty classes that is a third of what a short answer takes. A record is a dataclass to everybody who asks (``fields``,
``replace``, ``is_dataclass``, ``match``, copies, subclasses), but its constructor is compiled when the first value is
made, and what ``dataclasses`` wants to know of it is worked out when it is asked for.
"""

from __future__ import annotations

from operator import attrgetter

__all__ = ["names_of", "record", "replace"]
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from dataclasses import dataclass as record
    from dataclasses import replace
    from typing import Any
else:

    def record(*, frozen: bool, slots: bool = False, eq: bool = True) -> Callable[[type], type]:
        """Make a class a frozen dataclass, as ``dataclasses.dataclass`` with the same arguments would."""
        if not frozen:
            raise TypeError("only frozen classes")
        return lambda cls: _Plan(cls, eq=eq).made(cls, slots=slots)

    def replace(value: Any, **changes: Any) -> Any:
        """Return a record with other values in some of its fields."""
        kept = {name: getattr(value, name) for name in names_of(type(value)) if name not in changes}
        return type(value)(**kept, **changes)


def names_of(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a record, or of any other dataclass."""
    plan = kind.__dict__.get("__record__")
    if plan is not None:
        return tuple(plan.types)
    from dataclasses import fields  # noqa: PLC0415  (it loads ``inspect``)

    return tuple(field.name for field in fields(kind))


class _Told:
    """What ``dataclasses`` looks for in a class, worked out when it is asked for."""

    def __init__(self, tell: Callable[[], object]) -> None:
        self._tell = tell
        self._told: object = None

    def __get__(self, value: object, owner: type) -> object:
        if self._told is None:
            self._told = self._tell()
        return self._told


class _Plan:
    """The fields of a record: their types as they are written, in order, and the defaults of those that have one."""

    def __init__(self, cls: type, *, eq: bool) -> None:
        self.eq = eq
        self.types: dict[str, str] = {}
        self.defaults: dict[str, object] = {}
        for base in reversed(cls.__mro__[1:]):
            known = base.__dict__.get("__record__")
            if known is not None:
                self.types |= known.types
                self.defaults |= known.defaults
        written = cls.__annotations__
        self.own = {name: kind for name, kind in written.items() if not kind.startswith("ClassVar")}
        self.types |= self.own
        self.defaults |= {name: cls.__dict__[name] for name in self.own if name in cls.__dict__}

    def made(self, cls: type, *, slots: bool) -> type:
        """Return the class with what it does not define itself."""
        added: dict[str, object] = {"__record__": self, "__match_args__": tuple(self.types)}
        added |= {"__dataclass_fields__": _Told(self._fields), "__dataclass_params__": _Told(self._params)}
        values = _values(tuple(self.types))
        if "__repr__" not in cls.__dict__:
            added["__repr__"] = _repr(tuple(self.types))
        if self.eq and "__eq__" not in cls.__dict__:
            added["__eq__"] = _eq(values)
        if self.eq and cls.__dict__.get("__hash__") is None:
            added["__hash__"] = lambda value: hash(values(value))
        if slots:
            added |= {"__getstate__": lambda value: (*values(value),), "__setstate__": _setstate}
            cls = self._slotted(cls)
        added |= _frozen(cls, frozenset(self.types)) | {"__init__": self._first(cls)}
        for name, value in added.items():
            setattr(cls, name, value)
        return cls

    def _slotted(self, cls: type) -> type:
        """Return the class anew with a slot for each field of its own."""
        held = {name: value for name, value in cls.__dict__.items() if name not in self.own}
        for name in ("__dict__", "__weakref__"):
            held.pop(name, None)
        made = type(cls)(cls.__name__, cls.__bases__, held | {"__slots__": tuple(self.own)})
        made.__qualname__ = cls.__qualname__
        return made

    def _first(self, cls: Any) -> Callable[..., None]:
        """Return the constructor for the first value, which puts the compiled one in its own place."""

        def __init__(self: object, *given: Any, **named: Any) -> None:  # noqa: N807
            cls.__init__ = plan._compiled(cls)
            cls.__init__(self, *given, **named)

        plan = self
        return __init__

    def _compiled(self, cls: type) -> Callable[..., None]:
        taken = ", ".join(f"{name}=_default_{name}" if name in self.defaults else name for name in self.types)
        sets = "\n".join(f" _set(self, {name!r}, {name})" for name in self.types) or " pass"
        after = "\n self.__post_init__()" if hasattr(cls, "__post_init__") else ""
        space = {f"_default_{name}": value for name, value in self.defaults.items()}
        space["_set"] = object.__setattr__
        exec(f"def __init__(self, {taken}):\n{sets}{after}", space)  # noqa: S102  (as dataclasses does)
        made: Any = space["__init__"]
        made.__qualname__ = f"{cls.__qualname__}.__init__"
        made.__annotations__ = {**self.types, "return": None}
        constructor: Callable[..., None] = made
        return constructor

    def _fields(self) -> object:
        import dataclasses  # noqa: PLC0415

        made: dict[str, Any] = {}
        for name, kind in self.types.items():
            made[name] = dataclasses.field(default=self.defaults.get(name, dataclasses.MISSING))
            made[name].name, made[name].type, made[name].kw_only = name, kind, False
            made[name]._field_type = dataclasses._FIELD  # type: ignore[attr-defined]  # noqa: SLF001
        return made

    def _params(self) -> object:
        import dataclasses  # noqa: PLC0415

        return dataclasses.dataclass(frozen=True, eq=self.eq)(type("", (), {})).__dataclass_params__  # type: ignore[attr-defined]


def _values(names: tuple[str, ...]) -> Callable[[Any], tuple[object, ...]]:
    """Return what takes the values of all fields out of a record."""
    if len(names) > 1:
        return attrgetter(*names)
    return (lambda value: (getattr(value, names[0]),)) if names else lambda _: ()


def _eq(values: Callable[[Any], tuple[object, ...]]) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return __eq__


def _repr(names: tuple[str, ...]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807
        return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in names)})"

    return __repr__


def _setstate(value: object, state: tuple[object, ...]) -> None:
    for name, each in zip(names_of(type(value)), state, strict=True):
        object.__setattr__(value, name, each)


def _frozen(cls: Any, names: frozenset[str]) -> dict[str, object]:
    """Return what keeps the fields of a record from being changed."""

    def refuse(value: object, name: str, does: str) -> None:
        if type(value) is cls or name in names:
            from dataclasses import FrozenInstanceError  # noqa: PLC0415

            raise FrozenInstanceError(f"cannot {does} field {name!r}")

    def __setattr__(self: object, name: str, value: object) -> None:  # noqa: N807
        refuse(self, name, "assign to")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: object, name: str) -> None:  # noqa: N807
        refuse(self, name, "delete")
        super(cls, self).__delattr__(name)

    return {"__setattr__": __setattr__, "__delattr__": __delattr__}
