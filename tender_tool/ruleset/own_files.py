"""How files that the program writes are known again: by a mark inside, whatever they are called; and their proof."""

from __future__ import annotations

from typing import Final, Literal, get_args

OwnKind = Literal["scoring_sheet", "report", "findings", "overview", "score_sheet", "assessment"]
# Those that are to be filled in.
FORMS: Final[tuple[OwnKind, ...]] = ("score_sheet", "assessment")
KINDS: Final[tuple[OwnKind, ...]] = get_args(OwnKind)
NAME: Final = "tender-tool"
_PROGRAM: Final = f"{NAME}:"
# The parts of a package that hold its properties, and those of a proof.
CONTENT_TYPES: Final = "[Content_Types].xml"
CORE: Final = "docProps/core.xml"
EXTENDED: Final = "docProps/app.xml"
PROPERTIES: Final = "docProps/custom.xml"
PROOF_SPACE: Final = "urn:tender-tool:proof"
PROOF_ROOT: Final = f'<proof xmlns="{PROOF_SPACE}">'
PROOF_PROPERTY: Final = "TenderToolProof"
# The key of a proof in a JSON file.
PROOF_KEY: Final = "proof"
PROOF_BEHIND: Final = f',\n "{PROOF_KEY}": '
PROOF_END: Final = "\n}\n"
# A SARIF log takes further keys among its properties only.
LOG_PROPERTIES: Final = "properties"
LOG_PROOF_BEHIND: Final = f',\n  "{LOG_PROPERTIES}": {{"{PROOF_KEY}": '
LOG_PROOF_END: Final = "}\n}\n"
# A PDF may have comments behind its end.
PDF_PROOF: Final = "%TenderToolProof"
# A calendar keeps what it does not know in properties of such names.
CALENDAR_PROOF: Final = "X-TENDER-TOOL-PROOF"


def mark_of(kind: OwnKind) -> str:
    """Return the text that a file of a kind has as its category."""
    return _PROGRAM + kind


def kind_of(mark: str) -> OwnKind | None:
    """Return the kind of a file with a category, None if it is none of ours."""
    return next((kind for kind in KINDS if mark == mark_of(kind)), None)


def proof_parts(number: int) -> tuple[str, str, str]:
    """Return the names of a custom part, of its properties and of its relations."""
    return (
        f"customXml/item{number}.xml",
        f"customXml/itemProps{number}.xml",
        f"customXml/_rels/item{number}.xml.rels",
    )


def without_end(text: str) -> str:
    """Return the text of a JSON object up to where a further key could stand."""
    return text.rstrip().removesuffix("}").rstrip()
