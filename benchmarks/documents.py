"""Reading tender documents: ``python -m benchmarks.documents [FOLDER]``.

Documents per second with one and two processes, peak memory, and reading against bare XML parsing (computing time,
the target is at most three times); no document should take more than a second. Without a folder: made documents.
"""

from __future__ import annotations

import io
import sys
import tempfile
import time
import zipfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import docx
from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.documents.read import read_document
from tender_tool.reading.scoring_table.find import scoring_of

_KINDS = (".docx", ".pdf", ".txt")
_RUNS = 3
_SLOW = 1.0
_TARGET = 3


def read(path: Path) -> bool:
    """Read one document and the scoring table in it; tell whether it could be read."""
    try:
        scoring_of(read_document(InputFile(path.name, path.read_bytes())))
    except InputError:
        return False
    return True


def seconds(path: Path) -> float:
    """Return how long one document takes, the best of several runs."""
    return min(_timed(lambda: read(path), time.perf_counter) for _ in range(_RUNS))


def ratio(path: Path) -> float:
    """Return reading ÷ bare parsing of the main part's XML in computing time."""
    content = path.read_bytes()

    def bare() -> object:
        return etree.fromstring(zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml"))

    plain = min(_timed(bare, time.process_time) for _ in range(_RUNS))
    return min(_timed(lambda: read(path), time.process_time) for _ in range(_RUNS)) / max(plain, 1e-6)


def _timed(work: object, clock: object) -> float:
    begin = clock()  # type: ignore[operator]
    work()  # type: ignore[operator]
    return float(clock() - begin)  # type: ignore[operator]


def peak_memory() -> float:
    """Return the peak memory of this process in MiB, 0 where it cannot be had."""
    try:
        import resource  # noqa: PLC0415  (not there on Windows)
    except ImportError:
        return 0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def make(folder: Path, count: int) -> None:
    """Write ``count`` documents with long tables and one scoring table each."""
    for number in range(count):
        made = docx.Document()
        for text in ("第一章 公告", "第二章 需求", "第三章 评标办法") * 40:
            made.add_paragraph(text)
        _table(made, [["序号", "名称", "数量"], *([str(n), f"设备{n}", "1"] for n in range(150))])
        rows = [["1", "价格", "30", "低价优先"], ["2", "技术", "50", "按方案打分"], ["3", "商务", "20", "按业绩打分"]]
        _table(made, [["序号", "评分因素", "分值", "评分标准"], *rows])
        made.save(str(folder / f"{number}.docx"))


def _table(made: object, rows: list[list[str]]) -> None:
    cells = made.add_table(len(rows), len(rows[0]))._cells  # type: ignore[attr-defined]  # noqa: SLF001
    for cell, text in zip(cells, (text for row in rows for text in row), strict=True):
        cell.text = text


def main(folder: Path) -> None:
    """Print the figures of all documents in a folder."""
    paths = sorted(path for path in folder.iterdir() if path.suffix.lower() in _KINDS)
    read(paths[0])
    alone = {path: seconds(path) for path in paths}
    print(f"{len(paths)} documents, one process: {len(paths) / sum(alone.values()):.1f} a second")
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(read, paths[:2]))
        begin = time.perf_counter()
        list(pool.map(read, paths))
        print(f"two processes: {len(paths) / (time.perf_counter() - begin):.1f} a second")
    print(f"peak memory: {peak_memory():.0f} MiB")
    slow = [f"{path.name} {taken:.2f} s" for path, taken in alone.items() if taken > _SLOW]
    print(f"over {_SLOW:.0f} s: {', '.join(slow) or 'none'} (the longest takes {max(alone.values()):.2f} s)")
    ratios = sorted(ratio(path) for path in paths if path.suffix.lower() == ".docx")
    if ratios:
        middle = ratios[len(ratios) // 2]
        print(f"reading / bare XML parsing: {middle:.2f} (median), {ratios[-1]:.2f} (most); target {_TARGET}")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made_folder:
            make(Path(made_folder), 10)
            main(Path(made_folder))
