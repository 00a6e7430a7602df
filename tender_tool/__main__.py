"""The command line ``tender-tool``; without a command it opens the window."""

from __future__ import annotations

import io
import sys


def main(arguments: list[str] | None = None) -> None:
    """Run the command line and leave with its exit status: 0 done, 1 done with findings, 2 the input is wrong."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that lacks a character shows a question mark; that is no reason to stop.
            stream.reconfigure(errors="replace")
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] == ["level"] and len(words) == 2 and not words[1].startswith("-"):
        # A question in one word: answered before options are looked for, which takes longer than the answer.
        from tender_tool.commands.plainly import level  # noqa: PLC0415

        sys.exit(level(words[1]))
    if words == ["clause"]:
        from tender_tool.commands.plainly import clause  # noqa: PLC0415

        sys.exit(clause())
    from tender_tool.commands.group import run  # noqa: PLC0415  (with all that options need)

    sys.exit(run(words))


if __name__ == "__main__":
    main()
