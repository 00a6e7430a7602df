"""Pages of a PDF of which nothing can be read: they are named, and a file of nothing else is refused."""

from __future__ import annotations

import pytest

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.reading.documents.read import read_document
from tender_tool.ruleset.wording import say, say_problem
from tests.reading.documents.made_pages import Page, pages_bytes

TEXT = "评标委员会按照招标文件规定的评标标准和方法，对投标文件进行评审和比较。"


def _written(text: str = TEXT) -> Page:
    page = Page()
    page.text(60, 100, text)
    return page


def _picture(share: float, text: str = "") -> Page:
    page = _written(text) if text else Page()
    page.picture(0, 0, 595, 842 * share)
    return page


def _undecoded() -> Page:
    return _written("".join(chr(code) for code in range(1, 9)) * 5)


def _unread(*pages: Page) -> tuple[int, ...]:
    return read_document(InputFile("made.pdf", pages_bytes(pages))).unread_pages


def test_pages_that_are_pictures_are_named_one_by_one() -> None:
    text = [_written(f"{part}、{TEXT}") for part in "一二三四"]
    pages = [*text[:2], _picture(1), text[2], *[_picture(0.9, "- 5 -")] * 3, text[3]]
    document = read_document(InputFile("made.pdf", pages_bytes(pages)))
    assert document.unread_pages == (3, 5, 6, 7)
    assert document.unread is not None
    assert "第 3、5–7 页" in say(document.unread, "zh")
    assert "3, 5–7" in say(document.unread, "en")


def test_a_picture_beside_text_and_a_blank_page_are_no_unread_pages() -> None:
    assert _unread(_written(), _picture(1, TEXT * 2), _picture(0.2), Page()) == ()


def test_a_page_whose_text_cannot_be_decoded_is_named() -> None:
    assert _unread(_written(), _undecoded(), _written()) == (2,)


def test_a_file_whose_text_cannot_be_decoded_is_refused_with_one_sentence() -> None:
    with pytest.raises(InputError) as refused:
        _unread(_undecoded(), _undecoded(), _written())
    (problem,) = refused.value.problems
    assert problem.message.code == "document.undecoded"
    assert "无法解码" in say_problem(problem)


def test_a_file_of_pictures_only_is_a_scan() -> None:
    with pytest.raises(InputError) as refused:
        _unread(_picture(1), _picture(1))
    assert refused.value.problems[0].message.code == "document.scanned"
