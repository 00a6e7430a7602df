"""What is left to a person: levels, prices, facts, draws and rejections."""
