"""What every page is given."""

from __future__ import annotations

from dataclasses import dataclass

from ui.actions import Actions
from ui.documents import Documents
from ui.files import Files
from ui.jobs import Jobs
from ui.language import Languages
from ui.left_over import LeftOver
from ui.projects import Projects
from ui.recipes import Recipes
from ui.rereading import Rereading
from ui.session import Session
from ui.settings import Settings
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The objects that ``app`` makes once and hands down."""

    session: Session
    languages: Languages
    theme: Theme
    jobs: Jobs
    settings: Settings
    actions: Actions
    documents: Documents
    files: Files
    rereading: Rereading
    recipes: Recipes
    projects: Projects
    left_over: LeftOver
