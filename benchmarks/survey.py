"""Surveying many documents: ``python -m benchmarks.survey [MOST]``.

Documents per second with one and two processes of this machine and with one and two Dask workers on it (target: two
of a kind at least 1.8 times one on two free cores); how the time grows from 100 to MOST (2,000; ``10000`` for all
of it) made documents (slope of the logarithms at most 1.05), and the memory of the program that hands out the work,
which must not grow. ``python -m benchmarks.survey rates`` measures the first only, and ``python -m benchmarks.survey
kills [ROUNDS]`` kills a survey (SIGKILL, 50 times) at random moments instead.
Leaves with 1 if a target was missed or anything was lost or done twice.
"""

from __future__ import annotations

import json
import math
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, nullcontext
from importlib.util import find_spec
from pathlib import Path

from benchmarks.documents import peak_memory
from tender_tool.domain.problem import InputError
from tender_tool.services.rules import new_tender
from tender_tool.services.survey.engines import on_cluster
from tender_tool.services.survey.record import SurveyWork
from tender_tool.services.survey.run import Survey, Watcher, review_files, run_survey

_TABLE = """第{number}号采购项目
采购人：样例市第{buyer}中学
开标时间：2026年{month}月18日
第三章 评标办法
价格 {price}分
采用低价优先法计算，满足招标文件要求且投标价格最低的投标报价为评标基准价。
技术方案 {plan}分
方案完整合理的得满分，较合理的得一半分，一般的得1分。
业绩 10分
每提供一个同类业绩得2分，最高10分。
售后服务 {stars}分
具有售后服务认证证书五星级的得{stars}分，四星级的得1分，其他不得分。
"""
_TIMED, _ROUNDS_OF_RATE = 480, 3
_SECONDS_TO_START = 60
_GROWTH = (100, 300, 1_000, 3_000, 10_000)
_SLOPE, _RATIO, _MEMORY = 1.05, 1.8, 1.15
_DASK = "import sys; sys.argv[0] = 'dask'; from dask.__main__ import main; main()"


def make(folder: Path, count: int, words: int = 1) -> None:
    """Write ``count`` documents, each of another content."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        price, stars = 10 + number % 7 * 5, 2 + number % 4
        text = _TABLE.format(
            number=number, buyer=number % 40, month=number % 12 + 1, price=price, stars=stars, plan=90 - price - stars
        )
        (folder / f"d{number:05}.txt").write_text(text + "供应商应当按时履行合同。\n" * 40 * words, "utf-8")


class _Clock(Watcher):
    """Measures from the first document on: what starting the processes costs is told apart."""

    def __init__(self) -> None:
        self.began: tuple[float, int] | None = None
        self.ended = 0.0
        self.done_now = 0

    def step(self, done: int, everything: int) -> None:
        """Note when the first and the last were done."""
        if self.began is None and done:
            self.began = (time.perf_counter(), done)
        if done == everything:
            self.ended = time.perf_counter()
            self.done_now = done

    @property
    def rate(self) -> float:
        """Return documents per second."""
        began, before = self.began or (0.0, 0)
        return (self.done_now - before) / max(self.ended - began, 1e-9)


def rate(folder: Path, workers: int, scheduler: str | None = None) -> float:
    """Return the documents per second of one survey, once its processes are there."""
    clock = _Clock()
    with tempfile.TemporaryDirectory() as out:
        survey = Survey((folder,), Path(out), workers, scheduler=scheduler)
        review_files(survey, SurveyWork(new_tender(), None), clock)
    return clock.rate


def rates(place: Path) -> bool:
    """Print the rates, the best of several rounds in turn; tell whether two of a kind are fast enough."""
    make(place / "timed", _TIMED, words=8)
    make(place / "warm", 20)
    folder, kinds = place / "timed", ["process", *(["Dask worker"] if find_spec("distributed") else [])]
    best = {(kind, count): 0.0 for kind in kinds for count in (1, 2)}
    for _ in range(_ROUNDS_OF_RATE):
        for kind, count in tuple(best):
            with _cluster(place, count) if kind == "Dask worker" else nullcontext() as scheduler:
                rate(place / "warm", count, scheduler)
                best[kind, count] = max(best[kind, count], rate(folder, count, scheduler))
    for (kind, count), each in best.items():
        print(f"{count} × {kind}: {each:.1f} documents a second")
    print(f"as far as computing time goes: at most {_bound(folder):.2f} times one, whatever else runs here")
    good = True
    for kind in kinds:
        ratio = best[kind, 2] / best[kind, 1]
        good = good and ratio >= _RATIO
        print(f"two / one {kind}: {ratio:.2f} (target {_RATIO} on two free cores; load {os.getloadavg()[0]:.1f})")
    if "Dask worker" in kinds:
        print(f"two Dask workers / one process: {best['Dask worker', 2] / best['process', 1]:.2f}")
    return good


def _bound(folder: Path) -> float:
    """Return how much faster two processes can be where the program that hands out the work needs its share too."""
    before = os.times()
    rate(folder, 2)
    after = os.times()
    here = after.user + after.system - before.user - before.system
    there = after.children_user + after.children_system - before.children_user - before.children_system
    return 2 * there / (there + here)


@contextmanager
def _cluster(place: Path, workers: int) -> Iterator[str]:
    """Give the address of a scheduler with workers of one thread each."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"tcp://127.0.0.1:{port}"
    alone = ("--nthreads", "1", "--no-dashboard", "--local-directory", str(place / "dask"))
    calls = [("scheduler", "--host", "127.0.0.1", "--port", str(port), "--no-dashboard")]
    calls += [("worker", address, *alone)] * workers
    with ExitStack() as stack:
        for call in calls:
            nothing = subprocess.DEVNULL
            process = subprocess.Popen([sys.executable, "-c", _DASK, *call], stdout=nothing, stderr=nothing)  # noqa: S603
            stack.callback(process.wait)
            stack.callback(process.terminate)
        _wait_for(address, workers)
        yield address


def _wait_for(address: str, workers: int) -> None:
    """Wait until so many workers have come."""
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until:
        try:
            with on_cluster(address) as engine:
                if engine.at_once() >= 2 * workers:
                    return
        except InputError:
            time.sleep(0.5)


def growth(place: Path, most: int) -> bool:
    """Print time and memory for ever more documents; tell whether both are as they should be."""
    points: list[tuple[int, float, float]] = []
    for count in (each for each in _GROWTH if each <= most):
        make(place / f"g{count}", count)
        call = [sys.executable, "-m", "benchmarks.survey", "--one", str(place / f"g{count}")]
        told = subprocess.run(call, check=True, capture_output=True, text=True)  # noqa: S603  (our own module)
        seconds, memory = map(float, told.stdout.split()[-2:])
        before = points[-1] if points else (0, 0.0, 0.0)
        more = (seconds - before[1]) / (count - before[0]) * 1000
        points.append((count, seconds, memory))
        told_memory = f"{memory:.0f} MiB in the program that hands out the work"
        print(f"{count} documents: {seconds:.1f} s ({more:.1f} ms for each one more), {told_memory}")
    slope = _slope([(math.log(count), math.log(seconds)) for count, seconds, _ in points])
    grown = points[-1][2] / points[0][2]
    print(f"slope: {slope:.3f} (target {_SLOPE}); memory, most / least documents: {grown:.2f} (target {_MEMORY})")
    return slope <= _SLOPE and grown <= _MEMORY


def one(folder: Path) -> None:
    """Survey a folder with two processes, with its results; print the computing time of all processes and memory."""
    with tempfile.TemporaryDirectory() as out:
        run_survey(Survey((folder,), Path(out), 2), SurveyWork(new_tender(), None), Watcher())
    used = os.times()
    print(used.user + used.system + used.children_user + used.children_system, peak_memory())


def _slope(points: list[tuple[float, float]]) -> float:
    count = len(points)
    across, up = (sum(each[at] for each in points) / count for at in (0, 1))
    return sum((x - across) * (y - up) for x, y in points) / sum((x - across) ** 2 for x, _ in points)


def kills(place: Path, rounds: int) -> bool:
    """Kill a survey again and again until it is done, anew when it is; tell whether nothing was lost or repeated."""
    make(place / "in", 60, words=8)
    chance, faults, finished, survivors = random.Random(20), 0, 0, 0  # noqa: S311  (chance, no secret)
    out = place / "out0"
    for number in range(rounds):
        before = _records(out)
        call = [sys.executable, "-m", "tender_tool", "survey", str(place / "in"), "--out", str(out), "--workers", "2"]
        process = subprocess.Popen(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603
        # Every third while it begins; the others once it is at work again.
        until = time.monotonic() + 60
        while number % 3 and len(_records(out)) == len(before) and time.monotonic() < until:
            time.sleep(0.02)
        time.sleep(chance.uniform(0, 2))
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        after = _records(out)
        faults += any(after.get(path) != stamp for path, stamp in before.items())
        faults += any(not json.loads(path.read_text("utf-8")) for path in after)
        survivors += len(after) - len(before)
        if len(after) == 60:
            faults += not _is_complete(place / "in", out)
            finished += 1
            out = place / f"out{finished}"
    faults += not _is_complete(place / "in", out)
    print(f"{rounds} kills, {survivors} documents done meanwhile, {finished} surveys completed, {faults} faults")
    return not faults


def _records(out: Path) -> dict[Path, int]:
    return {path: path.stat().st_mtime_ns for path in out.glob("records/*/*.json")}


def _is_complete(folder: Path, out: Path) -> bool:
    before = _records(out)
    run_survey(Survey((folder,), out, 2), SurveyWork(new_tender(), None), Watcher())
    lines = (out / "documents.jsonl").read_text("utf-8").splitlines()
    names = sorted(json.loads(line)["file"] for line in lines)
    kept = all(_records(out)[path] == stamp for path, stamp in before.items())
    return kept and names == sorted(f"{folder.name}/{path.name}" for path in folder.iterdir())


def main() -> None:
    """Measure what was asked for."""
    words = sys.argv[1:]
    if words[:1] == ["--one"]:
        one(Path(words[1]))
        return
    with tempfile.TemporaryDirectory() as place:
        if words[:1] == ["rates"]:
            good = rates(Path(place))
        elif words[:1] == ["kills"]:
            good = kills(Path(place), int(words[1]) if len(words) > 1 else 50)
        else:
            good = rates(Path(place))
            good = growth(Path(place), int(words[0]) if words else 2_000) and good
    sys.exit(not good)


if __name__ == "__main__":
    main()
