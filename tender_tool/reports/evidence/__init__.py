"""Evidence in the report: what was read on certificates, with cut-outs of the page."""
