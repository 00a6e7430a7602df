"""One bidder that waits: why, and the buttons that decide it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from tender_tool.domain.certification.certificate import NONE, Certificate
from tender_tool.domain.edits.tender import DecideLevel, DecideLevels
from tender_tool.domain.reasons.levels import ReadOffPicture
from tender_tool.domain.results.score import BidderScore
from tender_tool.domain.text import Reason, Text
from tender_tool.services.rules import schemes
from ui.context import Context
from ui.readings import not_provided
from ui.widgets.card import Card
from ui.widgets.text import Button, Label

# What a decision is called in both languages, as it is kept with the tender.
_NOT_PROVIDED = Text("未提供", "not provided")


def waits_for(score: BidderScore) -> tuple[Reason, ...]:
    """Return what a person must look at in the certificates, each once."""
    waiting = (factor for factor in score.factors if factor.certificate is not None)
    found = (factor.waits_for for factor in waiting if factor.waits_for is not None)
    return tuple(dict.fromkeys(found))


def _waiting_certificate(score: BidderScore) -> Certificate:
    """Return the certificate that a bidder waits for, its first where none is told."""
    if not score.bidder.others:
        return score.bidder.certificate
    waiting = (factor.certificate for factor in score.factors if factor.needs_review and factor.certificate)
    return next(waiting, score.bidder.certificate)


class DecisionCard(Card):
    """Whether what one bidder, or several for one reason, wait for counts, another level, or none at all."""

    def __init__(
        self, context: Context, scores: tuple[BidderScore, ...], corner: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__("warning", parent)
        self._context = context
        self._held = tuple((score.bidder.key, _waiting_certificate(score)) for score in scores)
        self._whom = scores[0].bidder.name if len(scores) == 1 else self.tr("%n bidder(s)", "", len(scores))
        self.add_title(self._whom, corner)
        for reason in waits_for(scores[0]):
            self.add(Label(context.languages.say(reason)))
        self.add_buttons(*self._buttons())

    def _buttons(self) -> list[Button]:
        buttons = self._as_read()
        if all(certificate.claims_level for _, certificate in self._held):
            yes = self._button(self.tr("Valid, count it"), self.tr("Count the certificate of %1"))
            no = self._button(self.tr("Do not count"), self.tr("Do not count the certificate of %1"))
            yes.clicked.connect(lambda: self._confirm(counts=True))
            no.clicked.connect(lambda: self._confirm(counts=False))
            buttons += [yes, no]
        choose = self._button(self.tr("Choose level…"), self.tr("Choose the level of %1"))
        choose.setMenu(self._levels(choose))
        absent = self._button(self.tr("Count as not provided"), self.tr("Count %1 as not provided"))
        absent.clicked.connect(partial(self._decide, NONE, None, _NOT_PROVIDED))
        return [*buttons, choose, absent]

    def _as_read(self) -> list[Button]:
        """Return the button that takes what was read off a picture, where that is the same for all."""
        seen = {(why.level, why.scheme) for _, held in self._held if isinstance(why := held.why, ReadOffPicture)}
        (level, scheme), *more = seen or {("", None)}
        if more or scheme is None or any(not isinstance(held.why, ReadOffPicture) for _, held in self._held):
            return []
        name = _name_of(level, scheme, "")
        shown = name.in_language(self._context.languages.code) if isinstance(name, Text) else name
        told = self.tr("As read: %1").replace("%1", shown)
        button = self._button(told, self.tr("Take the level of %1 as it was read"))
        button.clicked.connect(partial(self._decide, level, scheme, name))
        return [button]

    def _button(self, text: str, spoken: str) -> Button:
        button = Button(text)
        button.setAccessibleName(spoken.replace("%1", self._whom))
        return button

    def _levels(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        menu.aboutToShow.connect(partial(self._fill, menu))
        return menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        code = self._context.languages.code
        scored = {factor.scheme for factor in self._context.session.tender.table.certificate_factors}
        for scheme in schemes():
            if scheme.id not in scored:
                continue
            menu.addSection(f"{scheme.standard} {scheme.title.in_language(code)}")
            for level in scheme.levels:
                action = menu.addAction(level.name.in_language(code))
                action.triggered.connect(partial(self._decide, level.id, scheme.id, level.name))
        menu.addSeparator()
        none = menu.addAction(not_provided())
        none.triggered.connect(partial(self._decide, NONE, None, _NOT_PROVIDED))

    def _decide(self, level: str, scheme: str | None, name: Text | str, _checked: bool = False) -> None:
        self._do(*(DecideLevel(key, level, scheme, name) for key, _ in self._held))

    def _confirm(self, *, counts: bool) -> None:
        self._do(
            *(
                DecideLevel(key, held.level, held.scheme, _name_of(held.level, held.scheme, held.text), counts)
                for key, held in self._held
            )
        )

    def _do(self, *edits: DecideLevel) -> None:
        self._context.session.do(edits[0] if len(edits) == 1 else DecideLevels(edits))


class DayCard(Card):
    """The opening day is missing: one figure decides for all who wait for it."""

    def __init__(
        self, waiting: int, fill: Callable[[], None], one_by_one: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__("warning", parent)
        self.add(Label(self.tr("Opening day missing"), "strong"))
        self.add(Label(self.tr("Whether %n certificate(s) are valid cannot be told without it.", "", waiting)))
        first, second = Button(self.tr("Fill in the opening day")), Button(self.tr("Decide one by one"), "flat")
        first.clicked.connect(fill)
        second.clicked.connect(one_by_one)
        self.add_buttons(first, second)


def _name_of(level_id: str, scheme_id: str | None, text: str) -> Text | str:
    for scheme in schemes():
        level = scheme.level(level_id) if scheme.id == scheme_id else None
        if level is not None:
            return level.name
    return text
