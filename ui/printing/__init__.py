"""The report on paper and as PDF, laid out by Qt: no office program is needed."""
