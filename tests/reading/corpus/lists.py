"""All made lists."""

from __future__ import annotations

from tests.reading.corpus import (
    beside_and_split,
    further_dress,
    further_values,
    lots,
    many_certificates,
    odd_dress,
    opening_records,
    registers,
    sideways,
    traps,
)

LISTINGS = (
    *opening_records.LISTINGS,
    *registers.LISTINGS,
    *sideways.LISTINGS,
    *many_certificates.LISTINGS,
    *lots.LISTINGS,
    *beside_and_split.LISTINGS,
    *odd_dress.LISTINGS,
    *traps.LISTINGS,
    *further_dress.LISTINGS,
    *further_values.LISTINGS,
)
