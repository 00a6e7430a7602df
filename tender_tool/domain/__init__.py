"""What the program is about: tenders, bidders, certificates, schemes, tables, scores and findings.

Frozen dataclasses of the standard library only. Points, weights and prices are ``Decimal``;
everything read from a file keeps its ``Source``.
"""
