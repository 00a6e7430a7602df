"""What every page is given."""

from __future__ import annotations

from dataclasses import dataclass

from ui.actions import Actions
from ui.jobs import Jobs
from ui.kept.left_over import LeftOver
from ui.kept.projects import Projects
from ui.kept.recipes import Recipes
from ui.kept.rereading import Rereading
from ui.language import Languages
from ui.opening.documents import Documents
from ui.opening.evidence_files import EvidenceFiles
from ui.opening.files import Files
from ui.opening.local_practice import LocalPractice
from ui.preferences.settings import Settings
from ui.session import Session
from ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Context:
    """The objects that ``app`` makes once and hands down."""

    session: Session
    languages: Languages
    theme: Theme
    jobs: Jobs
    # What takes hours has a place of its own: everything else goes on beside it.
    surveys: Jobs
    settings: Settings
    actions: Actions
    documents: Documents
    practice: LocalPractice
    files: Files
    rereading: Rereading
    recipes: Recipes
    projects: Projects
    left_over: LeftOver
    evidence: EvidenceFiles
