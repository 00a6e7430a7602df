"""Shares of right, asked and wrong by kind of document: ``python -m tests.reading.generated_documents 300 0``."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

import click

from tests.reading.generated_documents.documents import KINDS, made_document
from tests.reading.generated_documents.law import judged, told


@click.command()
@click.argument("count", type=int, default=300)
@click.argument("seed", type=int, default=0)
@click.option("--kind", "kinds", multiple=True, type=click.Choice(KINDS), help="Only documents of this kind.")
@click.option("--bad", multiple=True, type=click.Choice([*KINDS, "all"]), help="Print those that were read wrongly.")
@click.option("--asked", is_flag=True, help="With --bad: those that were asked about, too.")
def main(count: int, seed: int, kinds: tuple[str, ...], bad: tuple[str, ...], *, asked: bool) -> None:
    """Read COUNT documents made from SEED and print a table of the verdicts."""
    counts: dict[str, Counter[str]] = {kind: Counter() for kind in kinds or KINDS}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            made = made_document(number, kinds or KINDS, seed)
            judgement = judged(made, Path(folder))
            why = f"{judgement.verdict}: {judgement.why}" if judgement.why else judgement.verdict
            counts[made.kind].update({judgement.verdict, why})
            if (made.kind in bad or "all" in bad) and judgement.verdict in ("wrong", "asked" if asked else "wrong"):
                click.echo(told(made, judgement) + "\n")
    _print(counts)


def _print(counts: dict[str, Counter[str]]) -> None:
    verdicts = ("right", "asked", "wrong")
    click.echo(f"{'':20}{'documents':>10}" + "".join(f"{verdict:>8}" for verdict in verdicts) + "   why not right")
    for kind, counted in (*counts.items(), ("all", sum(counts.values(), Counter[str]()))):
        of = sum(counted[verdict] for verdict in verdicts)
        if of:
            shares = "".join(f"{100 * counted[verdict] // of:>7}%" for verdict in verdicts)
            reasons = ", ".join(f"{why} {n}" for why, n in counted.most_common() if why not in verdicts)
            click.echo(f"{kind:20}{of:>10}{shares}   {reasons}")


if __name__ == "__main__":
    main()
