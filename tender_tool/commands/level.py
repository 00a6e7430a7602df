"""``tender-tool level``: what one certificate cell says."""

from __future__ import annotations

import click

from tender_tool.commands.output import json_option, language_option, tell, write_json
from tender_tool.commands.plainly import told_level
from tender_tool.domain.text import Language
from tender_tool.reading.certificate.levels import read_level
from tender_tool.ruleset.wording import say


@click.command()
@click.argument("text")
@json_option
@language_option
def command(text: str, json_file: str | None, language: Language) -> None:
    """Read one certificate cell."""
    reading = read_level(text)
    if json_file:
        content = {
            "text": text,
            "level": reading.level,
            "scheme": reading.scheme,
            "valid_until": reading.valid_until.isoformat() if reading.valid_until else None,
            "status": reading.status,
            "needs_review": reading.level == "unclear" or reading.day_unread,
            "reason": {"code": reading.why.message.code.partition(".")[2], "text": say(reading.why, language)},
        }
        write_json(content, json_file)
    else:
        tell(told_level(reading, language))
