"""The shapes of the files of words: loaded only where such a file is checked."""
