"""Points from facts: one scorer a kind of factor, totals, ranks, and the reasons of each."""
