"""A template read as a whole: what is wrong in it, what it uses, what it does not state, and what is filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError, Problem
from tender_tool.domain.source import Source
from tender_tool.domain.text import Message, Text
from tender_tool.reports.templates.blocks import Block, Layout, Misplaced, paired
from tender_tool.reports.templates.expressions import Found, Wrong, loop_of, names_in, resolved
from tender_tool.reports.templates.package import DOCUMENT, W, template_parts, text_parts, tree_of
from tender_tool.reports.templates.tags import MARK, RESERVED, Tag, heading_styles, tags_of
from tender_tool.ruleset.files.report_template import RequiredFile, template_names

# What jinja takes for its own: signs that no text can hold, so that all else of a part stays as it is.
MARKS: Final = {
    "block_start_string": "\ufdd2%",
    "block_end_string": "%\ufdd3",
    "variable_start_string": "\ufdd2=",
    "variable_end_string": "=\ufdd3",
    "comment_start_string": "\ufdd2#",
    "comment_end_string": "#\ufdd3",
}
_DEEPEST: Final = 3
_STYLES: Final = "word/styles.xml"
# Word writes these anew for each paragraph; in a loop they would stand there several times.
_IDS: Final = tuple(
    f"{{http://schemas.microsoft.com/office/word/2010/wordml}}{name}" for name in ("paraId", "textId")
)
_REPLACED: Final = (f"{W}t", f"{W}delText")


# How that is written which was written otherwise.
_NAME: Final = Text("{{ 项目名称 }}", "{{ project }}")
_LOOP: Final = Text("{% for b in 投标人 %}", "{% for b in bidders %}")
_FORMS: Final = {
    "broken": _NAME,
    "full_width": _NAME,
    "syntax": _NAME,
    "loop_form": _LOOP,
    "a_list": _LOOP,
    "a_record": Text("{{ b.名称 }}", "{{ b.name }}"),
    "of_list": Text(
        "{% for b in 投标人 %}{{ b.名称 }}{% endfor %}", "{% for b in bidders %}{{ b.name }}{% endfor %}"
    ),
    "a_truth": Text("{% if 推荐结果 %}", "{% if recommended %}"),
}


@dataclass(frozen=True, slots=True)
class ReadTemplate:
    """A template without errors: its parts, and the texts that are filled in by part; ``loops`` by their lists."""

    file: InputFile
    parts: dict[str, bytes]
    texts: dict[str, str]
    loops: tuple[tuple[str, ...], ...]
    used: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TemplateCheck:
    """What a check found: errors, what is not stated, the names that are used, and the template where it holds."""

    problems: tuple[Problem, ...]
    missing: tuple[Problem, ...]
    used: tuple[str, ...]
    template: ReadTemplate | None


def check_template(file: InputFile) -> TemplateCheck:
    """Return what is to be said of a template; raises InputError where it cannot be read at all."""
    parts = template_parts(file)
    headings = tuple(heading_styles(tree_of(parts[_STYLES], file))) if _STYLES in parts else ()
    read = [_Part(name, tree_of(parts[name], file), headings) for name in text_parts(parts)]
    said = [message for each in read for message in each.problems()]
    said += _elsewhere(parts, {each.name for each in read})
    problems = tuple(Problem(each, Source(file.name)) for each in dict.fromkeys(said))
    used = tuple(dict.fromkeys(name for each in read for name in each.used))
    missing = tuple(Problem(each, Source(file.name), "warning") for each in _missing(used))
    if problems:
        return TemplateCheck(problems, missing, used, None)
    texts = {each.name: each.text() for each in read}
    loops = tuple(loop for each in read for loop in each.loops)
    return TemplateCheck((), missing, used, ReadTemplate(file, parts, texts, loops, used))


def read_template(file: InputFile) -> ReadTemplate:
    """Return a template that can be filled in; raises InputError with everything that is wrong in it."""
    found = check_template(file)
    if found.template is None:
        count = len(found.problems)
        first = Problem(Message.of("own_template.wrong", file=file.name, count=count), Source(file.name))
        raise InputError(first, *found.problems)
    return found.template


class _Part:
    """One part of a template while it is read."""

    def __init__(self, name: str, root: etree._Element, headings: Sequence[str]) -> None:
        self.name = name
        self.used: list[str] = []
        self.loops: list[tuple[str, ...]] = []
        self._root = root
        self._reserved = [each for each in root.iter(*_REPLACED) if RESERVED.search(each.text or "")]
        self._tags, self._broken = ([], []) if self._reserved else tags_of(root, name, headings)

    def problems(self) -> list[Message]:
        """Return what is wrong, and put every tag where it belongs where nothing is."""
        if self._reserved:
            return [_said("reserved", Text(self.name, self.name), "")]
        found = [_said(each.code, each.place, each.written) for each in self._broken]
        found += [*self._elsewhere(), *self._wrong_tags()]
        layout = Layout(self._tags)
        try:
            blocks = list(paired(self._tags))
        except Misplaced as error:
            return [*found, _misplaced(error)]
        placed: list[Block | Tag] = [*blocks, *(tag for tag in self._tags if tag.kind == "value")]
        for each in placed:
            try:
                self._place(layout, each)
            except Misplaced as error:
                found.append(_misplaced(error))
            except Wrong:
                # It was told with the other expressions.
                continue
        if not found:
            layout.put(self._root)
        return found

    def text(self) -> str:
        """Return the part as the text of a template, each mark with what stood in its braces."""
        for each in self._root.iter():
            for name in _IDS:
                if name in each.attrib:
                    del each.attrib[name]
        inner = {tag.number: _code(tag) for tag in self._tags}
        written = etree.tostring(self._root, encoding="unicode")
        return MARK.sub(lambda mark: inner[int(mark[1])], written)

    def _place(self, layout: Layout, each: Block | Tag) -> None:
        if isinstance(each, Block):
            layout.place(each)
        elif resolved(each.text, {}).kind == "section":
            if self.name != DOCUMENT:
                raise Misplaced("section_place", each)
            layout.section(each)

    def _wrong_tags(self) -> Iterator[Message]:
        """Yield what is wrong within the tags, each read with the variables of the loops around it."""
        scopes: list[dict[str, Found]] = [{}]
        lists: list[tuple[str, ...]] = [()]
        for tag in self._tags:
            try:
                if tag.kind == "value":
                    self._value(tag, scopes[-1])
                elif tag.kind == "statement":
                    self._statement(tag, scopes, lists)
            except Wrong as error:
                code = "unknown_near" if error.said.get("near") else error.code
                yield _said(code, tag.place, tag.written, **error.said)

    def _value(self, tag: Tag, scope: dict[str, Found]) -> None:
        kind = resolved(tag.text, scope).kind
        self.used += names_in(tag.text)
        if kind == "section" and scope:
            raise Wrong("section_in_loop")
        if kind not in ("text", "section"):
            raise Wrong({"list": "a_list", "record": "a_record"}.get(kind, "a_truth"))

    def _statement(self, tag: Tag, scopes: list[dict[str, Found]], lists: list[tuple[str, ...]]) -> None:
        word, _, rest = tag.text.partition(" ")
        if word == "for":
            # Whatever is wrong in it, what ends it must find it.
            scopes.append(dict(scopes[-1]))
            lists.append(lists[-1])
            name, over = loop_of(tag.text, scopes[-2])
            self.used += names_in(rest.partition(" in ")[2])
            scopes[-1][name] = Found("record", over.of)
            lists[-1] = (*lists[-2], over.key or over.of)
            self.loops.append(lists[-1])
            if len(lists[-1]) > _DEEPEST:
                raise Wrong("too_deep")
        elif word in ("if", "elif"):
            resolved(rest, scopes[-1])
            self.used += names_in(rest)
        elif word == "endfor":
            if len(scopes) > 1:
                scopes.pop()
                lists.pop()
            if rest:
                raise Wrong("not_allowed")
        elif tag.text not in ("else", "endif"):
            raise Wrong("not_allowed")

    def _elsewhere(self) -> Iterator[Message]:
        """Yield tags that stand where nothing is filled in: in fields, in descriptions of pictures."""
        for each in self._root.iter():
            held = [str(value) for value in each.attrib.values()]
            held += [each.text or ""] if each.tag not in _REPLACED and isinstance(each.tag, str) else []
            for text in held:
                if "{{" in text or "{%" in text:
                    yield Message.of("own_template.elsewhere", part=self.name, tag=text.strip()[:40])


def _code(tag: Tag) -> str:
    """Return a tag in the marks that jinja takes for its own."""
    if tag.kind == "comment":
        return ""
    begin, end = ("\ufdd2=", "=\ufdd3") if tag.kind == "value" else ("\ufdd2%", "%\ufdd3")
    return f"{begin} {tag.text} {end}"


def _said(code: str, place: Text, tag: str, **args: str | Text) -> Message:
    return Message.of(f"own_template.{code}", **{"form": _FORMS.get(code, ""), **args, "place": place, "tag": tag})


def _misplaced(error: Misplaced) -> Message:
    tag = error.tag
    if error.code == "not_closed":
        return _said(error.code, tag.place, tag.written, form=f"{{% end{tag.text.split(' ', 1)[0]} %}}")
    return _said(error.code, tag.place, tag.written)


def _elsewhere(parts: dict[str, bytes], read: set[str]) -> Iterator[Message]:
    for name, content in parts.items():
        if name.startswith("word/") and name.endswith(".xml") and name not in read and b"{{" in content:
            at = content.index(b"{{")
            tag = content[at : at + 40].decode(errors="ignore").partition("<")[0]
            yield Message.of("own_template.elsewhere", part=name, tag=tag)


def _missing(used: Sequence[str]) -> Iterator[Message]:
    for each in template_names().required:
        if not set(each.any_of) & set(used):
            yield Message.of("own_template.missing", about=each.about.text(), names=_names(each))


def _names(required: RequiredFile) -> Text:
    known = {key: each.zh for key, _, each in template_names().top()}
    return Text("、".join(known[key] for key in required.any_of), ", ".join(required.any_of))
