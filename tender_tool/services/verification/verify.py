"""Check exported files: what each says against what its tender, or a project, comes to."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tender_tool import __version__
from tender_tool.domain.input_file import InputFile
from tender_tool.domain.problem import InputError
from tender_tool.domain.tender import Tender
from tender_tool.domain.text import Language, Message, Reason
from tender_tool.domain.verification.contents import Contents, FileDifference, FilePlace, differences
from tender_tool.domain.verification.proof import Proof
from tender_tool.domain.verification.verdict import FileVerdict, Verdict
from tender_tool.reading.exported.contents import Exported, digest_of, form_said, read_exported
from tender_tool.reading.files.input_file import read_file
from tender_tool.reading.files.own_files import own_kind
from tender_tool.reports.evaluation_report import WITHOUT_ANNEX
from tender_tool.reports.exporters import Results, discovered
from tender_tool.reports.findings_book import write_findings_book
from tender_tool.ruleset.fingerprint import fingerprint
from tender_tool.ruleset.law import law_as_of
from tender_tool.ruleset.own_files import FORMS, NAME
from tender_tool.services.review.review_rules import review_rules
from tender_tool.services.score_bidders import score_bidders
from tender_tool.services.verification import proofs

_LANGUAGES: tuple[Language, ...] = ("zh", "en")
_KINDS = {"scoring_sheet": "xlsx", "report": "docx", "findings": "findings"}
# Its texts may be as they were under something drawn over them.
_DRAWN = "pdf"
# What a file of a kind may be as well, if nothing in it says which.
_SHORTER = {"docx": (WITHOUT_ANNEX.id,)}
_SHOWN_PARTS = 6


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a file is compared with: a tender, exported as a kind and in a language."""

    tender: Tender
    kind: str
    language: Language
    packs: frozenset[str] = frozenset()
    form: InputFile | None = None


def verify_files(paths: Sequence[Path], project: Tender | None = None) -> tuple[FileVerdict, ...]:
    """Return what checking each file came to; raises InputError where one cannot be read at all."""
    return tuple(verify_file(path, project) for path in paths)


def verify_file(path: Path, project: Tender | None = None) -> FileVerdict:
    """Return whether a file says what was exported, and each place where it does not.

    It is compared with what its own tender comes to, or with ``project``. Raises InputError if the file is damaged
    or of no kind that is exported.
    """
    file = read_file(path)
    found = read_exported(file)
    if found.proof is None:
        return _without_proof(file, found, project)
    try:
        proof = proofs.read(found.proof)
    except ValueError:
        said = (Message.of("verify.proof_unreadable"),)
        return replace(_without_proof(file, found, project), verdict="changed", said=said)
    return _Checked(file, found, proof, project).verification()


class _Checked:
    """One file with its proof, looked at from every side."""

    def __init__(self, file: InputFile, found: Exported, proof: Proof, project: Tender | None) -> None:
        self._file = file
        self._found = found
        self._proof = proof
        self._project = project
        self._held, self._wrong = _held_tender(proof)
        self._same_bytes = found.parts == proof.parts
        self._same_contents = bool(proof.contents) and digest_of(found.contents) == proof.contents
        self._is_form = proof.kind in FORMS and bool(found.names)

    def verification(self) -> FileVerdict:
        """Return the verdict with what it rests on."""
        differing = self._differing()
        wrong = (*self._wrong, *self._inconsistent())
        verdict = self._verdict(wrong, differing)
        shown = differing if verdict != "untouched" else ()
        said = (*self._told(), *self._rests_on(verdict, differing), *wrong)
        return FileVerdict(self._file.name, verdict, said, shown, self._proof, self._held is not None)

    def _verdict(self, wrong: Sequence[Reason], differing: Sequence[FileDifference]) -> Verdict:
        kept = self._same_bytes or self._same_contents
        if wrong or (differing and not kept):
            return "changed"
        if self._project is not None and differing:
            return "unlike_project"
        if differing and not (self._other_program() and self._same_bytes):
            return "changed"
        if self._same_bytes:
            return "untouched"
        if self._proof.kind == _DRAWN and not differing:
            return "unproven"
        return self._anew() if self._origin() is None and not self._same_contents else "resaved"

    def _anew(self) -> Verdict:
        """Return the verdict on a file that says something else than was exported, where nothing tells what."""
        if self._is_form and self._proof.said:
            return "filled"
        return "changed" if self._proof.contents else "unproven"

    def _origin(self) -> _Origin | None:
        tender = self._project or self._held
        if tender is None or self._proof.kind not in _writers():
            return None
        proof = self._proof
        return _Origin(tender, proof.kind, proof.language, frozenset(proof.packs), proof.form)

    def _differing(self) -> tuple[FileDifference, ...]:
        origin = self._origin()
        if origin is not None:
            try:
                return differences(exported_again(origin), self._found.contents)
            except InputError:
                if origin.form is None:
                    raise
                self._wrong = (*self._wrong, Message.of("verify.form_damaged", file=origin.form.name))
                return ()
        if self._same_bytes or self._same_contents:
            return ()
        return self._unlike_said() if self._proof.said else tuple(self._parts())

    def _unlike_said(self) -> tuple[FileDifference, ...]:
        """Return where the file says something else than its proof holds of it."""
        try:
            said = proofs.said_in(self._proof)
        except ValueError:
            self._wrong = (*self._wrong, Message.of("verify.said_damaged"))
            return ()
        found = form_said(self._file, said.to_fill) if self._is_form else self._found.contents
        return differences(said.contents, found)

    def _parts(self) -> Iterator[FileDifference]:
        """Yield the parts whose bytes are others than those written, each by the sheet that it holds."""
        was = {each.name: each.digest for each in self._proof.parts}
        now = {each.name: each.digest for each in self._found.parts}
        for name in dict.fromkeys((*was, *now)):
            if was.get(name) != now.get(name):
                place = FilePlace("part", (self._found.names.get(name, name),))
                yield FileDifference(place, was.get(name), now.get(name))

    def _other_program(self) -> bool:
        return self._proof.program != __version__ or self._proof.law_as_of != law_as_of().isoformat()

    def _inconsistent(self) -> Iterator[Reason]:
        """Yield what in the proof contradicts the rest of it."""
        proof, held = self._proof, self._held
        if proofs.seal_of(proof) != proof.seal:
            yield Message.of("verify.seal_broken")
        if held is None:
            return
        if proofs.chain(held.acts) != proof.acts:
            yield Message.of("verify.chain_broken")
        if proofs.inputs_of(held) != proof.inputs:
            yield Message.of("verify.inputs_differ")
        if fingerprint(held.table) != proof.rule:
            yield Message.of("verify.rule_differs")

    def _told(self) -> Iterator[Reason]:
        proof = self._proof
        yield Message.of("verify.made_by", version=proof.program, law=proof.law_as_of, acts=len(proof.acts))
        if proof.form is not None:
            yield Message.of("verify.own_form", file=proof.form.name)
        if proof.program != __version__:
            yield Message.of("verify.other_version", version=proof.program, now=__version__)
        if self._project is not None and proof.kind != "assessment":
            yield from _against(proof, self._project)

    def _rests_on(self, verdict: Verdict, differing: Sequence[FileDifference]) -> Iterator[Reason]:
        if self._same_bytes:
            yield Message.of("verify.same_bytes")
        elif self._found.saved_by not in ("", NAME):
            yield Message.of("verify.saved_by", program=self._found.saved_by)
        elif names := [each.place.keys[0] for each in self._parts() if each.place.keys[0]]:
            more = "…" if len(names) > _SHOWN_PARTS else ""
            yield Message.of("verify.other_bytes", parts="、".join(names[:_SHOWN_PARTS]) + more)
        if verdict == "resaved":
            of_parts = len(self._found.parts) > 1
            yield Message.of("verify.looks_may_differ" if of_parts else "verify.layout_differs")
        if verdict == "unproven" and self._proof.kind == _DRAWN:
            yield Message.of("verify.drawn_unknown")
        if verdict == "filled":
            yield Message.of("verify.filled_said")
        if self._origin() is None:
            if not self._proof.said:
                yield Message.of("verify.no_tender")
        elif verdict == "untouched" and differing:
            yield Message.of("verify.told_otherwise_now", count=len(differing))


def _held_tender(proof: Proof) -> tuple[Tender | None, tuple[Reason, ...]]:
    try:
        return proofs.tender_in(proof), ()
    except ValueError:
        return None, (Message.of("verify.tender_damaged"),)


def _against(proof: Proof, project: Tender) -> Iterator[Reason]:
    """Yield in what a project differs from what a file was made from."""
    acts = proofs.chain(project.acts)
    if acts[: len(proof.acts)] != proof.acts:
        shared = zip(acts, proof.acts, strict=False)
        first = next((number for number, (one, other) in enumerate(shared, start=1) if one != other), len(acts) + 1)
        yield Message.of("verify.other_acts", first=first)
    elif len(acts) > len(proof.acts):
        yield Message.of("verify.more_acts", count=len(acts) - len(proof.acts))
    # A log of findings is of the reviewed file besides.
    held = proofs.inputs_of(project)
    if not (set(held) <= set(proof.inputs) if proof.kind == "sarif" else held == proof.inputs):
        yield Message.of("verify.project_inputs")
    if fingerprint(project.table) != proof.rule:
        yield Message.of("verify.project_rule")


def _without_proof(file: InputFile, found: Exported, project: Tender | None) -> FileVerdict:
    """Return what can be said of a file whose proof is gone: by its short mark, and by a project."""
    mark = found.mark
    known = mark is not None and bool(mark.contents)
    if not found.ours and not known:
        return FileVerdict(file.name, "not_ours", (Message.of("verify.not_ours_said"),))
    told: list[Reason] = [Message.of("verify.no_proof_said")]
    kept = known and mark is not None and digest_of(_marked(file, found, mark.kind)) == mark.contents
    if known:
        told.append(Message.of("verify.mark_agrees" if kept else "verify.mark_differs"))
    kind = mark.kind if mark is not None else _KINDS.get(own_kind(file) or "", "json" if found.ours else "")
    if project is None or kind not in _writers():
        verdict: Verdict = "changed" if known and not kept else "no_proof"
        return FileVerdict(file.name, verdict, tuple(told))
    differing = min(
        (
            differences(exported_again(_Origin(project, each, language)), found.contents)
            for language in _LANGUAGES
            for each in ((kind,) if mark is not None else (kind, *_SHORTER.get(kind, ())))
            if mark is None or mark.language == language
        ),
        key=len,
    )
    if not differing:
        told.append(Message.of("verify.as_project"))
    verdict = "no_proof" if kept or not differing else "changed"
    return FileVerdict(file.name, verdict, tuple(told), differing)


def _marked(file: InputFile, found: Exported, kind: str) -> Contents:
    """Return what the digest in a short mark is taken of."""
    return form_said(file) if kind in FORMS else found.contents


def exported_again(origin: _Origin) -> Contents:
    """Return what a tender's export of a kind says now."""
    write = _writers()[origin.kind]
    sheet = score_bidders(origin.tender)
    review = review_rules(origin.tender, sheet, packs=origin.packs)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "export"
        form = origin.form
        write(Results(origin.tender, sheet, review, origin.language, template=form, letterhead=form), path)
        return read_exported(InputFile(path.name, path.read_bytes())).contents


def _writers() -> dict[str, Callable[[Results, Path], None]]:
    known = {each.id: each.write for each in (*discovered(), WITHOUT_ANNEX)}
    return known | {"findings": write_findings_book}
