"""Files with certificates as a tender holds them: whose they are, what was read, and whether the bytes are kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from tender_tool.domain.evidence.read import EvidenceField, EvidenceReading, FieldName, ReadCertificate


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """The bytes of a file, by their SHA-256 (hex)."""

    digest: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file with certificates: the name of the bidder it is offered for (empty: nobody said) and what was read.

    ``keep``: the project keeps the bytes, else their digest alone.
    """

    who: str
    reading: EvidenceReading
    keep: bool = True

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the file."""
        return self.reading.digest

    def with_certificate(self, number: int, certificate: ReadCertificate) -> Evidence:
        """Return it with one of its certificates, counted from 0, in another form."""
        held = list(self.reading.certificates)
        held[number] = certificate
        return replace(self, reading=replace(self.reading, certificates=tuple(held)))

    def settled(self, number: int, name: FieldName, value: str | None) -> Evidence:
        """Return it with a person's word on a field of a certificate: another value, or (None) as it was read."""
        if number >= len(self.reading.certificates):
            return self
        certificate = self.reading.certificates[number]
        held = certificate.field(name)
        if held is None:
            return self
        said: EvidenceField = replace(held, accepted=True)
        if value is not None and value != held.value:
            said = replace(held, accepted=False, corrected=value)
        return self.with_certificate(number, certificate.with_field(said))
