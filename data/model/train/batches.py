"""Sentences as tensors, in batches of like length; in training with the noise that raw news has."""

import random
from collections import Counter

import torch

from features import affixes, normal
from treebank import ENTITY_TYPES

SMALL_WORDS = {"a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "with", "as", "from", "but"}


class Vocabulary:
    """Lists of classes and words, in order of frequency; `ids` turns a sentence into numbers."""

    def __init__(self, lists):
        self.lists = lists
        self.words = {word: k + 2 for k, word in enumerate(lists["words"])}
        self.vectors = {word: k + 1 for k, word in enumerate(lists["vectors"])}
        self.classes = {name: {v: k for k, v in enumerate(lists[name])} for name in ("upos", "feats", "deprel", "entity")}

    @staticmethod
    def of(sentences, vector_words):
        def frequent(values, least):
            return [value for value, count in Counter(values).most_common() if count >= least]

        return Vocabulary({
            "words": frequent((normal(w) for s in sentences for w in s.words), 3),
            "vectors": vector_words,
            "upos": frequent((u for s in sentences for u in s.upos), 1),
            "feats": frequent((f for s in sentences for f in s.feats), 3),
            "deprel": frequent((d for s in sentences for d in s.deprels), 5),
            "entity": ENTITY_TYPES,
        })

    def sizes(self):
        return {name: len(values) + (2 if name == "words" else 0) for name, values in self.lists.items()}

    def word_ids(self, words):
        plain = [normal(word) for word in words]
        return ([self.words.get(w, 1) for w in plain], [self.vectors.get(w, 0) for w in plain], [affixes(w) for w in words])

    def ids(self, sentence):
        find = self.classes
        return [
            *self.word_ids(sentence.words),
            [find["upos"][u] for u in sentence.upos],
            [find["feats"].get(f, -100) for f in sentence.feats],
            [find["entity"][e] for e in sentence.entities] if sentence.entities else [-100] * len(sentence.words),
            sentence.heads,
            [find["deprel"].get(d, -100) for d in sentence.deprels],
        ]


def headline_case(words):
    """The same words in the case of a headline, a shout or a chat."""
    kind = random.random()
    if kind < 0.5:
        return [w if k and w.lower() in SMALL_WORDS else w[:1].upper() + w[1:] for k, w in enumerate(words)]
    return [w.upper() for w in words] if kind < 0.75 else [w.lower() for w in words]


def noisy(vocabulary, sentence, ids):
    """Now and then another case, or a last full stop lost."""
    chance = random.random()
    if chance < 0.04:
        return [*vocabulary.word_ids(headline_case(sentence.words)), *ids[3:]]
    last = len(ids[0])
    if chance < 0.08 and last > 3 and sentence.words[-1] == "." and last not in sentence.heads:
        return [column[:-1] for column in ids]
    return ids


def groups(lengths, tokens, shuffle):
    """Index lists of about `tokens` padded tokens each."""
    jitter = (lambda: random.random() * 2) if shuffle else (lambda: 0)
    order = sorted(range(len(lengths)), key=lambda k: lengths[k] + jitter())
    out, current = [], []
    for k in order:
        if current and max(lengths[k], max(lengths[j] for j in current)) * (len(current) + 1) > tokens:
            out.append(current)
            current = []
        current.append(k)
    out.append(current)
    if shuffle:
        random.shuffle(out)
    return out


def tensors(rows):
    """Lengths and the padded columns of Vocabulary.ids."""
    longest = max(len(row[0]) for row in rows)
    padding = [0, 0, [0] * len(rows[0][2][0]), -100, -100, -100, -100, -100]
    columns = [
        torch.tensor([row[k] + [pad] * (longest - len(row[k])) for row in rows]) for k, pad in enumerate(padding)
    ]
    return torch.tensor([len(row[0]) for row in rows]), columns
