"""How prices, ties and candidates are handled."""
