"""What a survey of many files comes to: tables, a workbook, a page with charts."""
