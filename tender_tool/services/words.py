"""Messages as sentences, for whoever shows them."""

from tender_tool.ruleset.wording import plain, say, say_problem, shown, word

__all__ = ["plain", "say", "say_problem", "shown", "word"]
