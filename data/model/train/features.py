"""What the network sees of a word. src/language/model/features.ts must agree with this file to the last bit."""

import functools
import re

# name, buckets of its hash table; bucket 0 is padding
AFFIXES = [("1", 512), ("2", 2048), ("3", 4096), ("4", 8192), ("p", 1024), ("q", 4096), ("S", 2048)]
AFFIX_WIDTH = 16
_FOLD = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "–": "-", "—": "-", "−": "-"})


def normal(word):
    """Lower case, plain quotes and dashes, numbers as classes."""
    lower = word.lower().translate(_FOLD)
    if re.fullmatch(r"[0-9]{4}", lower):
        return "!year"
    if re.fullmatch(r"[0-9][0-9,.:/-]*", lower):
        return "!number"
    return lower


def shape(word):
    """"Xxx-dd": runs are cut at two, the whole at 12 characters."""
    out = []
    for char in word:
        kind = "X" if char.isupper() else "x" if char.isalpha() else "d" if char in "0123456789" else char
        if len(out) > 1 and out[-1] == kind and out[-2] == kind:
            continue
        out.append(kind)
    return "".join(out)[:12]


def hash32(text):
    """FNV-1a over UTF-16-safe code points, with a final mix."""
    h = 0x811C9DC5
    for char in text:
        h = ((h ^ (ord(char) & 0xFFFF)) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 15
    h = (h * 0x2C1B3C6D) & 0xFFFFFFFF
    return h ^ (h >> 12)


@functools.cache
def affixes(word):
    """One bucket for each of AFFIXES: last 1-4 characters, first 2 and 3, shape."""
    low = normal(word)
    parts = [low[-1:], low[-2:], low[-3:], low[-4:], low[:2], low[:3], shape(word)]
    return [1 + hash32(name + part) % (size - 1) for (name, size), part in zip(AFFIXES, parts)]
