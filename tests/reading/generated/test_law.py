"""The law of reading: every bidder comes out right, or one question is asked of the list; nothing silently wrong."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from tests.reading.generated.judging import judged
from tests.reading.generated.lists import MadeList, made_list, made_lists

# TENDER_TOOL_LISTS=2000 looks at as many.
COUNT = int(os.environ.get("TENDER_TOOL_LISTS", "60"))
# Of the lists that say what they mean, at least this share must need no question.
AT_ONCE = 0.9


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose one file every example writes anew."""
    return tmp_path_factory.mktemp("made")


@settings(
    max_examples=COUNT,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(made=made_lists)
def test_all_is_right_or_one_question_is_asked(folder: Path, made: MadeList) -> None:
    found = judged(made, folder)
    assert not found.why, (found.why, found.verdicts, found.questions)


def test_most_lists_need_no_question(folder: Path) -> None:
    clear = [made for made in (made_list(Random(f"law:{seed}")) for seed in range(COUNT)) if made.hope == "right"]  # noqa: S311
    asked = [made for made in clear if not judged(made, folder).at_once]
    assert len(asked) <= (1 - AT_ONCE) * len(clear), f"{len(asked)} of {len(clear)}, such as {asked[:2]}"
