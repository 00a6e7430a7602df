"""How certificates are read off pictures: right and wrong fields by damage, time and memory.

``python -m benchmarks.ocr [ROUNDS] [SEED]`` makes ROUNDS × 12 layouts × 6 damages and leaves with 1 if a field above
the gate is wrong. ``--show`` prints each field that is not right, or waits.
"""

from __future__ import annotations

import resource
import sys
import time
from collections import Counter

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.evidence.engine import engine
from tender_tool.reading.evidence.read import read_evidence
from tender_tool.ruleset.vocabulary.spelling import normalise
from tests.reading.evidence.damages import DAMAGES, as_png, damaged
from tests.reading.evidence.made_certificates import LAYOUTS, all_fonts, drawn, facts

Counts = Counter[tuple[str, str]]


def main() -> int:
    """Read made certificates and print what came of each kind of damage."""
    numbers = [int(each) for each in sys.argv[1:] if each.isdigit()]
    rounds, first = (numbers + [1, 0][len(numbers) :])[:2]
    began = time.process_time()
    engine()
    print(f"start-up with self-test {time.process_time() - began:.1f} s of CPU, {_memory()} MB")
    counts: Counts = Counter()
    by_field: Counts = Counter()
    seconds, used = [], time.process_time()
    for number in range(rounds):
        for place, layout in enumerate(LAYOUTS):
            for step, damage in enumerate(DAMAGES):
                seed = first + (number * len(LAYOUTS) + place) * len(DAMAGES) + step
                seconds.append(_one(layout, damage, seed, counts, by_field))
    _tell(counts, DAMAGES)
    _tell(by_field, sorted({field for field, _ in by_field}))
    processor = (time.process_time() - used) / max(1, len(seconds))
    median = sorted(seconds)[len(seconds) // 2]
    print(f"{len(seconds)} pages, {median:.1f} s a page (median; {processor:.1f} s of CPU), peak {_memory()} MB")
    wrong = sum(count for (_, how), count in counts.items() if how == "wrong")
    print(f"above the gate {wrong} wrong of {sum(n for (_, how), n in counts.items() if how in ('right', 'wrong'))}")
    return 1 if wrong else 0


def _one(layout: str, damage: str, seed: int, counts: Counts, by_field: Counts) -> float:
    of, font = facts(seed), all_fonts()[seed // 5 % len(all_fonts())]
    file = InputFile(f"{layout}-{damage}-{seed}.png", as_png(damaged(drawn(layout, of, font), damage, seed)))
    began = time.perf_counter()
    try:
        certificates = read_evidence(file).certificates
    except InputError:
        certificates = ()
    seconds = time.perf_counter() - began
    for name, value in of.expected().items():
        read = next((each for one in certificates for each in one.fields if each.name == name), None)
        same = read is not None and normalise(read.value) == normalise(value)
        if read is None:
            how = "missing"
        elif read.sure:
            how = "right" if same else "wrong"
        else:
            how = "waits, right" if same else "waits, wrong"
        counts[damage, how] += 1
        by_field[name, how] += 1
        if "--show" in sys.argv and how != "right":
            seen = f"{read.value!r} {read.confidence}" if read else ""
            print(f"  {file.name} {name}: {how} {seen} <{value}>")
    return seconds


def _tell(counts: Counts, kinds: object) -> None:
    heads = ("right", "wrong", "waits, right", "waits, wrong", "missing")
    print(f"{'':14}" + "".join(f"{head:>14}" for head in heads) + f"{'below the gate':>16}")
    for kind in kinds:  # type: ignore[attr-defined]
        of = [counts[kind, head] for head in heads]
        print(f"{kind:14}" + "".join(f"{n:14}" for n in of) + f"{100 * sum(of[2:]) / max(1, sum(of)):15.1f}%")


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    sys.exit(main())
