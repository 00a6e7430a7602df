"""The tables of a survey on disk: Parquet for pandas, polars and databases, and JSON a line for anything else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from tender_tool.reports.survey.tables import TABLES, Kind, Row
from tender_tool.ruleset.wording import plain

# How many rows are held as they come, and how many in Arrow's compact form before they go to disk: groups of rows
# that are too small take several times the room.
_BATCH, _GROUP = 250, 4_000
_DIGITS, _DECIMALS = 24, 6
_STEP = Decimal(1).scaleb(-_DECIMALS)
_BEYOND = Decimal(1).scaleb(_DIGITS - _DECIMALS)


class _File(Protocol):
    def add(self, row: Row) -> None: ...


def has_parquet() -> bool:
    """Tell whether Parquet can be written: its library is an extra."""
    return find_spec("pyarrow") is not None


def table_names() -> tuple[str, ...]:
    """Return what the files of the tables are called."""
    endings = (".jsonl", *([".parquet"] if has_parquet() else []))
    return tuple(f"{name}{ending}" for name in TABLES for ending in endings)


class TableFiles:
    """Takes rows, and writes them to every file of their table."""

    def __init__(self, files: Mapping[str, tuple[_File, ...]]) -> None:
        self._files = files

    def add(self, table: str, row: Row) -> None:
        """Write a row."""
        for file in self._files[table]:
            file.add(row)


@contextmanager
def table_files(folder: Path) -> Iterator[TableFiles]:
    """Give what writes the tables into a folder; raises OSError if that is not possible."""
    with ExitStack() as stack:
        files = {}
        for name, table in TABLES.items():
            made: list[_File] = [stack.enter_context(_json_lines(folder / f"{name}.jsonl", table.columns))]
            if has_parquet():
                made.append(stack.enter_context(_parquet(folder / f"{name}.parquet", table.columns)))
            files[name] = tuple(made)
        yield TableFiles(files)


@contextmanager
def _json_lines(path: Path, columns: Mapping[str, Kind]) -> Iterator[_JsonLines]:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        yield _JsonLines(file, columns)


class _JsonLines:
    def __init__(self, file: Any, columns: Mapping[str, Kind]) -> None:  # noqa: ANN401  (a text file)
        self._file, self._columns = file, columns

    def add(self, row: Row) -> None:
        told = {name: _told(row.get(name)) for name in self._columns}
        self._file.write(json.dumps(told, ensure_ascii=False) + "\n")


def _told(value: object) -> object:
    if isinstance(value, Decimal):
        return plain(value)
    return value.isoformat() if isinstance(value, date) else value


@contextmanager
def _parquet(path: Path, columns: Mapping[str, Kind]) -> Iterator[_Parquet]:
    import pyarrow as pa  # noqa: PLC0415  (an extra, and slow to load)
    import pyarrow.parquet as pq  # noqa: PLC0415

    kinds = {
        "text": pa.string(), "texts": pa.list_(pa.string()), "number": pa.decimal128(_DIGITS, _DECIMALS),
        "count": pa.int32(), "yes": pa.bool_(), "day": pa.date32(),
    }  # fmt: skip
    schema = pa.schema([(name, kinds[kind]) for name, kind in columns.items()])
    with pq.ParquetWriter(path, schema, compression="zstd") as writer:
        file = _Parquet(writer, schema)
        yield file
        file.flush()


class _Parquet:
    def __init__(self, writer: Any, schema: Any) -> None:  # noqa: ANN401  (pyarrow has no types)
        self._writer, self._schema = writer, schema
        self._rows: list[Row] = []
        self._batches: list[Any] = []

    def add(self, row: Row) -> None:
        self._rows.append({name: _exact(row.get(name)) for name in self._schema.names})
        if len(self._rows) >= _BATCH:
            self._pack()
        if len(self._batches) * _BATCH >= _GROUP:
            self.flush()

    def _pack(self) -> None:
        import pyarrow as pa  # noqa: PLC0415

        self._batches.append(pa.RecordBatch.from_pylist(self._rows, self._schema))
        self._rows = []

    def flush(self) -> None:
        import pyarrow as pa  # noqa: PLC0415

        if self._rows:
            self._pack()
        if self._batches:
            self._writer.write_table(pa.Table.from_batches(self._batches, self._schema))
        self._batches = []


def _exact(value: object) -> object:
    """Return a number with as many decimals as the column has; none of this size is a price or points."""
    if not isinstance(value, Decimal):
        return value
    return value.quantize(_STEP, ROUND_HALF_EVEN) if abs(value) < _BEYOND else None
