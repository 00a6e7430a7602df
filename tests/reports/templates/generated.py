"""Templates as people could make them, at random: names and loops anywhere, and what must come out of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

from tests.reports.templates.made_templates import boxed, split_over_runs

_WORDS = ("评审", "结果如下", "a < b & c", "“引号”", "  两端空格 ", "第1条：", "100%", "_}")
_TEXTS = {
    "项目名称": "project", "项目编号": "number", "投标人数": "bidder_count", "推荐结果": "recommended",
    "总满分": "full_points", "委员会名称": "committee_name", "公告媒体": "media",
}  # fmt: skip
_LISTS: dict[str, tuple[tuple[str, str], ...]] = {
    "投标人": (("名称", "name"), ("总分", "total"), ("名次", "rank"), ("投标报价", "price"), ("备注", "remark")),
    "候选人": (("名称", "name"), ("推荐名次", "place")),
    "评委": (("姓名", "name"), ("身份", "role")),
    "评审因素": (("名称", "name"), ("满分", "full"), ("评分标准", "criteria")),
    "人工更正": (("内容", "what"), ("原值", "was")),
    "审查发现": (("标题", "title"), ("建议", "fix")),
}
Values = Mapping[str, Any]


class Made:
    """A template while it is made: what its texts must become, and the names in it that nobody knows."""

    def __init__(self, random: Random, values: Values, wrong: float) -> None:
        self.document: Document = docx.Document()
        self.body: list[str] = []
        self.head: list[str] = []
        self.foot: list[str] = []
        self.unknown: list[str] = []
        self._random = random
        self._values = values
        self._wrong = wrong
        for _ in range(random.randint(2, 7)):
            random.choice(self._kinds())()
        section = self.document.sections[0]
        for edge, told in ((section.header, self.head), (section.footer, self.foot)):
            if random.random() < 0.5:
                told.append(self._line(edge.paragraphs[0]))

    def _kinds(self) -> tuple[Callable[[], None], ...]:
        return (
            self._paragraph, self._box, self._inline_loop, self._condition, self._paragraphs, self._rows,
            self._nested, self._in_cell,
        )  # fmt: skip

    def _tag(self, name: str) -> str:
        space = self._random.choice(("", " ", "  "))
        return f"{{{{{space}{name}{space}}}}}"

    def _piece(self) -> tuple[str, str]:
        """Return a piece of a template and what it becomes."""
        if self._random.random() < 0.4:
            word = self._random.choice(_WORDS)
            return word, word
        name = self._random.choice(tuple(_TEXTS))
        if self._random.random() < self._wrong:
            self.unknown.append(f"{name}错{len(self.unknown)}")
            return self._tag(self.unknown[-1]), ""
        shown = name if self._random.random() < 0.5 else _TEXTS[name]
        return self._tag(shown), self._values[name]

    def _field(self, variable: str, of: str) -> tuple[str, Callable[[Any], str]]:
        zh, en = self._random.choice(_LISTS[of])
        if self._random.random() < self._wrong:
            self.unknown.append(f"{variable}.{zh}错{len(self.unknown)}")
            return self._tag(self.unknown[-1]), lambda _: ""
        return self._tag(f"{variable}.{self._random.choice((zh, en))}"), lambda each: each[en]

    def _line(self, paragraph: Paragraph) -> str:
        pieces = [self._piece() for _ in range(self._random.randint(1, 4))]
        split_over_runs(paragraph, "".join(written for written, _ in pieces), self._random)
        return "".join(told for _, told in pieces)

    def _write(self, text: str, paragraph: Paragraph | None = None) -> None:
        split_over_runs(paragraph or self.document.add_paragraph(), text, self._random)

    def _paragraph(self) -> None:
        self.body.append(self._line(self.document.add_paragraph()))

    def _box(self) -> None:
        outer = self.document.add_paragraph("框：")
        self.body += ["框：", self._line(boxed(outer))]

    def _some(self) -> tuple[str, list[Any]]:
        of = self._random.choice(tuple(_LISTS))
        return of, list(self._values[of])

    def _inline_loop(self) -> None:
        of, items = self._some()
        field, value = self._field("x", of)
        self._write(f"有{{% for x in {of} %}}{field}；{{% endfor %}}完")
        self.body.append("有" + "".join(f"{value(each)}；" for each in items) + "完")

    def _condition(self) -> None:
        of, items = self._some()
        piece, told = self._piece()
        self._write(f"{{% if {of} %}}{piece}{{% else %}}没有{{% endif %}}。")
        self.body.append(f"{told if items else '没有'}。")

    def _paragraphs(self) -> None:
        of, items = self._some()
        prefix = self._random.choice(("", "p "))
        lines = [self._field("x", of) for _ in range(self._random.randint(1, 2))]
        self._write(f"{{%{prefix} for x in {of} %}}")
        for field, _ in lines:
            self._write(f"· {field}")
        self._write(f"{{%{prefix} endfor %}}")
        self.body += [f"· {value(each)}" for each in items for _, value in lines]

    def _rows(self) -> None:
        of, items = self._some()
        (one, first), (two, second) = (self._field("x", of) for _ in range(2))
        way = self._random.choice(("within", "apart", "prefixed"))
        table = self.document.add_table(rows=2 if way == "within" else 4, cols=2)
        self._write("栏", table.cell(0, 0).paragraphs[0])
        begin, end = f"{{% for x in {of} %}}", "{% endfor %}"
        if way == "within":
            self._write(f"{begin}{one}", table.cell(1, 0).paragraphs[0])
            self._write(f"{two}{end}", table.cell(1, 1).paragraphs[0])
        else:
            tr = "tr " if way == "prefixed" else ""
            for row, tag in ((1, begin), (3, end)):
                self._write(tag.replace("{% ", f"{{%{tr} "), table.cell(row, 0).paragraphs[0])
            self._write(one, table.cell(2, 0).paragraphs[0])
            self._write(two, table.cell(2, 1).paragraphs[0])
        self.body += ["栏", *(told for each in items for told in (first(each), second(each)))]

    def _nested(self) -> None:
        field, value = self._field("b", "投标人")
        inner = "{% for s in b.各项得分 %}{{ s.得分 }} {% endfor %}"
        self._write(f"{{% for b in 投标人 %}}{field}：{inner}/{{% endfor %}}")
        lines = [f"{value(b)}：{''.join(s['points'] + ' ' for s in b['scores'])}/" for b in self._values["投标人"]]
        self.body.append("".join(lines))

    def _in_cell(self) -> None:
        of, items = self._some()
        field, value = self._field("x", of)
        cell = self.document.add_table(rows=1, cols=1).cell(0, 0)
        self._write(f"{{% for x in {of} %}}", cell.paragraphs[0])
        self._write(field, cell.add_paragraph())
        self._write("{% endfor %}", cell.add_paragraph())
        self.body += [value(each) for each in items]
