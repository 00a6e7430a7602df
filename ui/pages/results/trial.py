"""What if a bidder's price were another: points, total and places of all, with nothing changed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from tender_tool.domain.edits.evaluation import CorrectPrice
from tender_tool.domain.evaluation import PriceCorrection
from tender_tool.domain.progress import Progress
from tender_tool.domain.results.comparison import RankChange
from tender_tool.domain.results.score import BidderScore
from tender_tool.ruleset.wording import plain
from tender_tool.services.explain_scores import price_to_overtake, what_if
from tender_tool.services.score_bidders import rounded, score_bidders
from ui.context import Context
from ui.models.results.cells import counted_price
from ui.models.results.ranking import Ranking
from ui.pages.results.decisions.fields import Drafts, PriceField
from ui.pages.results.explanation.effects import SHORT
from ui.pages.results.strip_card import StripCard
from ui.widgets.card import Card
from ui.widgets.column import Stack
from ui.widgets.text import Button, Label, Role

_MOST = 30


class Trial(QObject):
    """A price field and what would follow from it; only for short lists and only when asked."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._score: BidderScore | None = None
        self._ranking: Ranking | None = None
        self._name, self._hint = Label(role="section"), Label(role="quiet")
        self._form, self._outcome, self._reach = Stack(), Stack(), Stack()
        self.strip = StripCard(context)
        self.parts = (self._name, self._hint, self._form, self._outcome, self._reach, self.strip)

    def show_score(self, score: BidderScore | None, ranking: Ranking) -> None:
        """Offer to try another price of a bidder."""
        self._score, self._ranking = score, ranking
        self._outcome.show_all([])
        self._reach.show_all([])
        self.strip.hide()
        self._name.setText(score.bidder.name if score is not None else self.tr("Try a price"))
        why_not = self._why_not(score, ranking)
        self._hint.setText(why_not or self.tr("Tried out only: nothing in the tender changes."))
        self._form.show_all([] if why_not or score is None else self._fields(score, ranking))

    def _why_not(self, score: BidderScore | None, ranking: Ranking) -> str:
        if score is None:
            return self.tr("Choose a bidder first.")
        if self._context.session.tender.table.price_factor is None:
            return self.tr("The table has no price factor.")
        if len(ranking.scores) > SHORT:
            return self.tr("Only lists of up to %n bidder(s) can be tried.", "", SHORT)
        if score.rejected is not None:
            return self.tr("The bid is out.")
        return ""

    def _fields(self, score: BidderScore, ranking: Ranking) -> list[QWidget]:
        card = Card()
        now = counted_price(score)
        card.add(
            Label(self.tr("Price as it counts now: %1 yuan").replace("%1", plain(now, ",") if now else "—"), "quiet")
        )
        self._field = PriceField(Drafts(), "", self.tr("Price to try (yuan)"))
        self._field.setText(plain(now) if now else "")
        self._field.returnPressed.connect(self._try)
        card.add(self._field)
        attempt = Button(self.tr("Try it"))
        attempt.clicked.connect(self._try)
        buttons = [attempt]
        above = ranking.above(score)
        if above is not None:
            reach = Button(self.tr("At what price above rank %1?").replace("%1", str(above.rank)))
            reach.clicked.connect(self._find)
            buttons.append(reach)
        picture = Button(self.tr("Places at all prices"))
        picture.clicked.connect(lambda: self.strip.work_out(score, ranking))
        buttons.append(picture)
        card.add_buttons(*buttons)
        return [card]

    def _try(self) -> None:
        price, score, session = self._field.price(), self._score, self._context.session
        if price is None or score is None:
            return
        edit = CorrectPrice(PriceCorrection(score.bidder.key, price, "opening_list"))
        changes = what_if(session.tender, edit, session.sheet)
        tried = Ranking(score_bidders(edit.apply(session.tender))).score(score.bidder.key)
        self._outcome.show_all([*self._points(score, tried), ChangesTable(self._context, changes, score.bidder.key)])

    def _points(self, before: BidderScore, tried: BidderScore | None) -> list[QWidget]:
        factor = self._context.session.tender.table.price_factor
        after = tried.factor(factor.name) if tried is not None and factor is not None else None
        if factor is None or after is None:
            return []
        if after.waits_for is not None:
            return [Label(self._context.languages.say(after.waits_for))]
        then = before.factor(factor.name)
        text = self.tr("%1: %2 → %3 points").replace("%1", factor.name)
        text = text.replace("%2", self._shown(then.points if then else None))
        return [Label(text.replace("%3", self._shown(after.points)), "strong")]

    def _shown(self, points: Decimal | None) -> str:
        return "—" if points is None else rounded(points, self._context.session.tender.table.rounding)

    def _find(self) -> None:
        score, ranking, session = self._score, self._ranking, self._context.session
        above = ranking.above(score) if score is not None and ranking is not None else None
        if score is None or above is None:
            return
        tender, mine, other = session.tender, score.bidder.key, above.bidder.key

        def work(progress: Progress) -> object:
            progress.step(0, 0)
            return price_to_overtake(tender, mine, other)

        def take(found: object) -> None:
            if self._context.session.tender is tender and self._score is score:
                self._tell(found if isinstance(found, Decimal) else None, above)

        self._context.jobs.start(self.tr("Looking for the price"), work, take, session.failed.emit)

    def _tell(self, price: Decimal | None, above: BidderScore) -> None:
        if price is None:
            text = self.tr("No lower price would bring it above “%1”.")
        else:
            text = self.tr("Up to %2 yuan it would stand above “%1”, all else as it is.")
            text = text.replace("%2", plain(price, ","))
        card = Card("note")
        card.add(Label(text.replace("%1", above.bidder.name)))
        self._reach.show_all([card])


class ChangesTable(QWidget):
    """A line a bidder in the order of the new places; who moves has an arrow."""

    def __init__(self, context: Context, changes: Sequence[RankChange], key: str) -> None:
        super().__init__()
        self._rounding = context.session.tender.table.rounding
        names = {bidder.key: bidder.name for bidder in context.session.tender.bidders}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.setColumnStretch(0, 1)
        titles = (self.tr("Bidder"), self.tr("Rank"), self.tr("Total"))
        for place, title in enumerate(titles):
            grid.addWidget(_cell(title, "note", right=place > 0), 0, place)
        ordered = sorted(changes, key=lambda each: (each.after is None, each.after or 0))
        shown = [each for at, each in enumerate(ordered) if at < _MOST or each.bidder == key]
        for row, change in enumerate(shown, 1):
            role: Role = "strong" if change.bidder == key else "text"
            rank = _moved(str(change.before or "—"), str(change.after or "—"))
            total = _moved(self._total(change.total_before), self._total(change.total_after))
            texts = (names.get(change.bidder, ""), rank, total)
            line = QFrame()
            line.setProperty("hairline", "true")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row - 1, 0, 1, 3)
            for place, text in enumerate(texts):
                grid.addWidget(_cell(text, role, right=place > 0), 2 * row, place)
        if len(ordered) > len(shown):
            more = Label(self.tr("%n more", "", len(ordered) - len(shown)), "quiet")
            grid.addWidget(more, 2 * len(shown) + 1, 0, 1, 3)

    def _total(self, total: Decimal | None) -> str:
        return "—" if total is None else rounded(total, self._rounding)


def _moved(before: str, after: str) -> str:
    return after if before == after else f"{before} → {after}"


def _cell(text: str, role: Role, *, right: bool) -> Label:
    label = Label(text, role)
    label.setContentsMargins(6, 5, 6, 5)
    if right:
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
