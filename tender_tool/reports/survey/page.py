"""The survey's summary as one page that needs nothing else: to be read, printed and sent."""

from __future__ import annotations

from html import escape

from tender_tool.domain.text import Language
from tender_tool.reports.survey.blocks import Block, Blocks, Cell, shown
from tender_tool.reports.survey.charts import columns, rows
from tender_tool.reports.survey.sections import sections
from tender_tool.reports.survey.summary import Summary

_STYLE = """
:root { --ink: #1f2933; --quiet: #5b6673; --line: #d5dbe1; --tint: #f3f5f7; }
body { font: 15px/1.6 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif;
  color: var(--ink); margin: 0 auto; padding: 32px 24px 64px; max-width: 880px; }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 19px; margin: 40px 0 4px; break-after: avoid; }
h3 { font-size: 16px; margin: 24px 0 4px; break-after: avoid; }
p { margin: 4px 0 12px; } .note { color: var(--quiet); font-size: 14px; }
.basis { border-left: 4px solid #b7791f; padding: 6px 12px; background: #fdf6e7; margin: 12px 0 20px; }
.figures { display: flex; flex-wrap: wrap; gap: 10px; margin: 16px 0; padding: 0; list-style: none; }
.figures li { border: 1px solid var(--line); border-radius: 6px; padding: 8px 14px; min-width: 84px; }
.figures b { display: block; font-size: 24px; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figures span { color: var(--quiet); font-size: 13px; }
table { border-collapse: collapse; width: 100%; margin: 8px 0; font-size: 14px; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; background: var(--tint); }
th, td { border-bottom: 1px solid var(--line); padding: 5px 8px; vertical-align: top; overflow-wrap: break-word; }
td:first-child { min-width: 3em; } .files td:first-child { min-width: 9em; overflow-wrap: anywhere; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number { white-space: nowrap; }
svg { display: block; max-width: 100%; height: auto; margin: 8px 0; break-inside: avoid; }
@media print { body { max-width: none; padding: 0; } }
"""


def write_page(summary: Summary, folders: tuple[str, ...], law_as_of: str) -> str:
    """Return the page."""
    blocks = Blocks(summary)
    parts = [_head(blocks, folders, law_as_of), *(_section(each, blocks) for each in sections(summary))]
    title = escape(blocks.said("title"))
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>'
    body = "\n".join(parts)
    html = f'<html lang="{_code(summary.language)}"><head>{head}<style>{_STYLE}</style></head>'
    return f"<!doctype html>\n{html}\n<body>\n{body}\n</body></html>\n"


def _code(language: Language) -> str:
    return "zh-CN" if language == "zh" else "en"


def _head(blocks: Blocks, folders: tuple[str, ...], law_as_of: str) -> str:
    figures = "".join(f"<li><b>{count}</b><span>{escape(name)}</span></li>" for name, count in blocks.figures())
    notes = "".join(f'<p class="note">{escape(note)}</p>' for note in blocks.notes())
    return (
        f"<h1>{escape(blocks.said('title'))}</h1>"
        f'<p class="note">{escape(blocks.said("folders", folders=blocks.said("comma").join(folders)))}</p>'
        f'<p class="basis">{escape(blocks.said("basis", day=law_as_of))}</p>'
        f'<ul class="figures">{figures}</ul>{notes}'
    )


def _section(block: Block, blocks: Blocks) -> str:
    size = "h3" if block.is_part else "h2"
    note = f'<p class="note">{escape(block.note)}</p>' if block.note else ""
    chart = (columns if block.upright else rows)(block.bars, block.title)
    return f"<{size}>{escape(block.title)}</{size}>{note}{chart}{_table(block, blocks) if block.heads else ''}"


def _table(block: Block, blocks: Blocks) -> str:
    if not block.rows:
        return f"<p>{escape(blocks.said('none'))}</p>"
    right = block.at_right()
    heads = "".join(_cell("th", head, at_right) for head, at_right in zip(block.heads, right, strict=True))
    body = "".join(
        f"<tr>{''.join(_cell('td', cell, at_right) for cell, at_right in zip(row, right, strict=True))}</tr>"
        for row in block.rows
    )
    cut = f'<p class="note">{escape(block.cut)}</p>' if block.cut else ""
    files = ' class="files"' if block.heads[0] == blocks.said("column_file") else ""
    return f"<table{files}><thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>{cut}"


def _cell(tag: str, cell: Cell, at_right: bool) -> str:
    kind = ' class="number"' if at_right else ""
    return f"<{tag}{kind}>{escape(shown(cell))}</{tag}>"
