"""What was read on certificates is told in words, with no ids of the program."""

from __future__ import annotations

import pytest

from tender_tool.domain.acts.trail import Place
from tender_tool.domain.evidence.held import Evidence
from tender_tool.domain.evidence.read import Box, EvidenceField, EvidenceReading, ReadCertificate
from tender_tool.domain.text import Language
from tender_tool.reports.prose.certificates import field_words
from tender_tool.reports.prose.trail_values import ValueWords
from tender_tool.services.rules import new_tender

LEVEL = EvidenceField("level", "四星级", "four_star", 1, Box(0, 0, 1, 1), 990, accepted=True)


@pytest.mark.parametrize("scheme", [None, "gbt27922-2011"])
@pytest.mark.parametrize(("language", "said"), [("zh", "四星级"), ("en", "four-star")])
def test_a_level_is_told_by_its_name_also_where_no_standard_was_read(
    scheme: str | None, language: Language, said: str
) -> None:
    certificate = ReadCertificate((1,), (LEVEL,), scheme=scheme)
    assert field_words(certificate, LEVEL, language) == said
    held = Evidence("甲公司", EvidenceReading("证书.pdf", "0" * 64, (), (certificate,)))
    told = ValueWords(new_tender(), language).value(held, Place("evidence", ("0" * 64,)))
    assert said in told
    assert "four_star" not in told
