"""Facts from files: sheets, headers, levels and dates, each with its cell; nothing is guessed."""
