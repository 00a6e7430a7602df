"""The sheet with the charts: scores stacked by factor, and points for the price against it."""

from __future__ import annotations

from tender_tool.reports.excel.page import Page
from tender_tool.reports.excel.rule_cells import FIRST as FIRST_FACTOR
from tender_tool.reports.excel.sheets.overview import OverviewSheet
from tender_tool.reports.excel.sheets.price import PriceSheet
from tender_tool.reports.excel.workbook_context import WorkbookContext

# More bars than these nobody can tell apart.
_MOST = 30
_FONT = {"name": "SimSun", "size": 9}
_COLOURS = (
    "#2F5D8C", "#7BA7D0", "#C9822B", "#E8C07D", "#4B7F52", "#9CC29F", "#7A4E8A", "#BFA0CC", "#8C3B3B", "#D39A9A",
    "#4F5B66", "#A9B4BE",
)  # fmt: skip


def write_charts_sheet(context: WorkbookContext, overview: OverviewSheet, prices: PriceSheet | None) -> None:
    """Write the charts of the bidders that stand first; they follow the cells."""
    shown = min(sum(score.rejected is None for score in context.scores), _MOST)
    if not shown:
        return
    page = context.page(context.term("tab_charts"), [12] * 12)
    page.title(context.term("tab_charts"))
    page.line(1, context.say("charts_legend", count=shown))
    page.sheet.freeze_panes(2, 0)
    page.sheet.repeat_rows(0)
    height = max(300, 70 + 26 * shown)
    _write_stacked(page, context, overview, shown, height)
    below = 3 + height // 20 + 2
    last = below
    if prices is not None and prices.live:
        _write_prices(page, context, prices, shown, below)
        last = below + 20
    page.print_to(last)


def _write_stacked(page: Page, context: WorkbookContext, overview: OverviewSheet, shown: int, height: int) -> None:
    chart = context.book.add_chart({"type": "bar", "subtype": "stacked"})
    first, last = overview.first, overview.first + shown - 1
    for place in range(len(context.table.factors)):
        column = overview.first_points + place
        chart.add_series(
            {
                "name": [context.term("tab_table"), FIRST_FACTOR + place, 1],
                "categories": [overview.tab, first, 1, last, 1],
                "values": [overview.tab, first, column, last, column],
                "fill": {"color": _COLOURS[place % len(_COLOURS)]},
                "gap": 40,
            }
        )
    chart.set_title({"name": context.term("chart_stacked"), "name_font": {"name": "SimHei", "size": 12}})
    chart.set_y_axis({"reverse": True, "num_font": _FONT, "major_gridlines": {"visible": False}})
    chart.set_x_axis({"num_font": _FONT, "major_gridlines": {"visible": True, "line": {"color": "#D5DAE0"}}})
    chart.set_legend({"position": "bottom", "font": _FONT})
    chart.set_size({"width": 1040, "height": height})
    page.sheet.insert_chart(3, 0, chart)


def _write_prices(page: Page, context: WorkbookContext, prices: PriceSheet, shown: int, row: int) -> None:
    chart = context.book.add_chart({"type": "scatter"})
    series = {"marker": {"type": "circle", "size": 8, "fill": {"color": _COLOURS[0]}, "border": {"color": "#FFFFFF"}}}
    chart.add_series({**series, "name": context.term("price_points"), **prices.series(shown)})
    chart.set_title({"name": context.term("chart_prices"), "name_font": {"name": "SimHei", "size": 12}})
    axis = {"num_font": _FONT, "name_font": _FONT, "major_gridlines": {"visible": True, "line": {"color": "#D5DAE0"}}}
    chart.set_x_axis({**axis, "name": context.term("price_evaluated"), "num_format": "#,##0"})
    chart.set_y_axis({**axis, "name": context.term("price_points"), "num_format": "General"})
    chart.set_legend({"none": True})
    chart.set_size({"width": 1040, "height": 380})
    page.sheet.insert_chart(row, 0, chart)
