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
            counts[made.kind].update({judgement.verdict, judgement.why} - {""})
            if (made.kind in bad or "all" in bad) and judgement.verdict in ("wrong", "asked" if asked else "wrong"):
                click.echo(told(made, judgement) + "\n")
    _print(counts)


def _print(counts: dict[str, Counter[str]]) -> None:
    columns = ("right", "asked", "wrong", "none found", "same, not proven")
    click.echo(f"{'':22}" + "".join(f"{column:>18}" for column in ("documents", *columns)))
    for kind, verdicts in (*counts.items(), ("all", sum(counts.values(), Counter[str]()))):
        of = sum(verdicts[verdict] for verdict in ("right", "asked", "wrong"))
        if of:
            shares = "".join(f"{verdicts[column]:>11} {100 * verdicts[column] // of:>5}%" for column in columns)
            click.echo(f"{kind:22}{of:>18}{shares}")


if __name__ == "__main__":
    main()
