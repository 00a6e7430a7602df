"""Word documents by their XML."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tender_tool.domain.documents.document import DocumentTable, Paragraph, TenderDocument
from tender_tool.domain.input_file import InputFile
from tender_tool.reading.documents.read import read_document
from tests.reading.documents.made_word import W, packed, table, word_bytes


def read(content: bytes) -> TenderDocument:
    return read_document(InputFile("made.docx", content))


def texts(document: TenderDocument) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph) and block.text]


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_tracked_changes_are_read_as_accepted() -> None:
    changed = (
        f'<w:p>{run("权重")}<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del>'
        f'<w:ins w:id="2">{run("6")}</w:ins><w:moveFrom w:id="3">{run("旧")}</w:moveFrom></w:p>'
    )
    assert texts(read(word_bytes(changed))) == ["权重6"]


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    first = f'<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>{run("前半")}</w:p>'
    assert texts(read(word_bytes(first, "后半"))) == ["前半后半"]


def test_a_deleted_paragraph_end_is_seen_among_formatting() -> None:
    plain = '<w:jc w:val="center"/><w:rPr><w:b/></w:rPr>'
    marked = '<w:jc w:val="center"/><w:rPr><w:b/><w:del w:id="1"/></w:rPr>'
    first, second, third = (
        f'<w:p><w:pPr>{each}</w:pPr><w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t>{text}</w:t></w:r></w:p>'
        for each, text in ((marked, "前半"), (plain, "后半"), (plain, "另"))
    )
    assert texts(read(word_bytes(first, second, third))) == ["前半后半", "另"]


def test_text_that_stands_where_formatting_should_is_read() -> None:
    odd = "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:x><w:rPr/><w:t>文</w:t></w:x></w:r></w:p>"
    assert texts(read(word_bytes(odd))) == ["文"]


def test_signs_for_use_inside_programs_are_no_text() -> None:
    assert texts(read(word_bytes("价\ufdd0p格\ufdd1", "商务"))) == ["价p格", "商务"]


def test_a_document_in_another_encoding_is_read() -> None:
    body = f'<w:document xmlns:w="{W}"><w:body><w:p><w:pPr><w:jc/></w:pPr>{run("文")}</w:p></w:body></w:document>'
    content = f'<?xml version="1.0" encoding="UTF-16"?>{body}'.encode("utf-16")
    assert texts(read(packed(content))) == ["文"]


def test_a_deleted_row_is_left_out() -> None:
    rows = table([["甲", "1"], ["乙", "2"], ["丙", "3"]])
    lines = rows.split("<w:tr>")
    lines[2] = '<w:trPr><w:del w:id="1"/></w:trPr>' + lines[2]
    (block,) = (each for each in read(word_bytes("<w:tr>".join(lines))).blocks if isinstance(each, DocumentTable))
    assert [[cell.text for cell in row] for row in block.rows] == [["甲", "1"], ["丙", "3"]]


def test_merged_cells_keep_their_extent() -> None:
    rows = [["v:组", "<2>名"], ["^", "一", "二"], ["^", "三", "四"]]
    (block,) = (each for each in read(word_bytes(rows)).blocks if isinstance(each, DocumentTable))
    first = block.rows[0]
    assert (first[0].down, first[0].across, first[1].across) == (3, 1, 2)
    assert [cell.column for cell in block.rows[2]] == [1, 2]
    assert block.width == 3


def test_a_table_in_a_cell_stays_there() -> None:
    (block,) = (each for each in read(word_bytes([["外", [["内"]]]])).blocks if isinstance(each, DocumentTable))
    inner = block.rows[0][1].tables[0]
    assert (block.number, inner.number, inner.rows[0][0].text) == (1, 2, "内")


def test_a_paragraph_knows_its_place_among_all_paragraphs() -> None:
    hidden = f'<w:del w:id="9"><w:p>{run("删")}</w:p></w:del>'
    document = read(word_bytes("一", hidden, [["二", "v:三"], ["四", "^"]], "五"))
    anchors = {paragraph.text: paragraph.anchor for paragraph in document.paragraphs() if paragraph.text}
    assert anchors == {"一": 0, "二": 2, "三": 3, "四": 4, "五": 6}


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent><w:p>{run('框')}</w:p></w:txbxContent>"
    both = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    name = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    body = f"<w:body><w:p>{run('主')}<w:r>{both}</w:r></w:p></w:body>"
    content = f'<w:document xmlns:w="{W}" xmlns:mc="{name}">{body}</w:document>'
    assert texts(read(packed(content))) == ["主", "框"]


def test_comments_are_known_with_their_paragraph() -> None:
    marked = f'<w:p><w:commentRangeStart w:id="7"/>{run("条款")}<w:commentRangeEnd w:id="7"/></w:p>'
    comment = f'<w:comment w:id="7" w:author="审"><w:p>{run("请核对")}</w:p></w:comment>'
    comments = f'<w:comments xmlns:w="{W}">{comment}</w:comments>'
    document = read(word_bytes("前", marked, extra={"word/comments.xml": comments}))
    assert [(each.author, each.text, each.anchor) for each in document.comments] == [("审", "请核对", 1)]


def test_a_comment_in_a_deletion_or_between_paragraphs_keeps_its_place() -> None:
    gone = '<w:del w:id="1"><w:p/><w:p><w:commentReference w:id="7"/></w:p></w:del>'
    between = '<w:commentRangeStart w:id="8"/>'
    said = "".join(f'<w:comment w:id="{each}"><w:p>{run("核对")}</w:p></w:comment>' for each in (7, 8, 9))
    comments = f'<w:comments xmlns:w="{W}">{said}</w:comments>'
    document = read(word_bytes("前", gone, between, "后", extra={"word/comments.xml": comments}))
    assert [each.anchor for each in document.comments] == [2, 3, None]


def test_the_strict_form_is_read_alike() -> None:
    strict = packed(
        f'<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p>{run("文")}</w:p></w:body></w:document>'
    )
    assert texts(read(strict)) == ["文"]


def test_tabs_and_breaks_are_kept() -> None:
    assert texts(
        read(word_bytes("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>"))
    ) == ["甲\t乙\n丙"]


def test_documents_are_read_in_many_threads_at_once() -> None:
    content = word_bytes("一", "二", table([["评审因素", "分值"], ["价格", "30"]]))
    with ThreadPoolExecutor(4) as pool:
        read = list(pool.map(lambda number: read_document(InputFile(f"{number}.docx", content)).blocks, range(40)))
    assert all(blocks == read[0] for blocks in read)
