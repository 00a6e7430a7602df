"""Pages that are pictures: what is written on them and the lines drawn there, as a text PDF would tell it."""
