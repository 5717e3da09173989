"""Reads CoNLL-U into sentences: words, tags, features, lemmas, trees and the entity type of each mention's head."""

import gzip
import re
from dataclasses import dataclass, field

KEPT_FEATURES = {
    "Degree", "Gender", "Mood", "Number", "NumType", "Person", "Polarity", "Poss", "PronType", "Tense", "VerbForm", "Voice",
}
ENTITY_TYPES = [
    "O", "person", "place", "organization", "event", "time", "object", "abstract", "animal", "plant", "substance",
]
_BRACKET = re.compile(r"\((\d+)-(\w+)[^()]*(\))?|(\d+)\)")


@dataclass
class Sentence:
    id: str = ""
    words: list = field(default_factory=list)
    lemmas: list = field(default_factory=list)
    upos: list = field(default_factory=list)
    feats: list = field(default_factory=list)
    heads: list = field(default_factory=list)  # 0 is the root, words count from 1
    deprels: list = field(default_factory=list)
    brackets: list = field(default_factory=list)
    entities: list | None = None  # None where the treebank has no entities


def read(path):
    """All sentences of a gzipped CoNLL-U file; multiword and empty tokens are passed over."""
    sentences, current = [], Sentence()
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if current.words:
                    sentences.append(current)
                current = Sentence()
            elif line.startswith("# sent_id"):
                current.id = line.split("=", 1)[1].strip()
            elif line[0] != "#":
                _add(current, line.split("\t"))
    if current.words:
        sentences.append(current)
    for sentence in sentences:
        if sentence.id.startswith(("GUM", "NEWS")):
            sentence.entities = _entity_heads(sentence)
    return sentences


def _add(sentence, columns):
    if not columns[0].isdigit():
        return
    entity = re.search(r"Entity=([^|]*)", columns[9])
    kept = [f for f in columns[5].split("|") if f.split("=")[0] in KEPT_FEATURES]
    sentence.words.append(columns[1])
    sentence.lemmas.append(columns[2])
    sentence.upos.append(columns[3])
    sentence.feats.append("|".join(kept) or "_")
    sentence.heads.append(int(columns[6]))
    sentence.deprels.append(columns[7])
    sentence.brackets.append(entity.group(1) if entity else "")


def _entity_heads(sentence):
    types, still_open = ["O"] * len(sentence.words), []
    for place, brackets in enumerate(sentence.brackets):
        for match in _BRACKET.finditer(brackets):
            if match.group(1) and not match.group(3):
                still_open.append((match.group(1), place, match.group(2)))
                continue
            if match.group(1):
                start, kind = place, match.group(2)
            else:
                found = [k for k, entry in enumerate(still_open) if entry[0] == match.group(4)]
                if not found:
                    continue
                _, start, kind = still_open.pop(found[-1])
            inside = range(start, place + 1)
            heads = [k for k in inside if sentence.heads[k] - 1 not in inside]
            if heads and types[heads[0]] == "O" and kind in ENTITY_TYPES:
                types[heads[0]] = kind
    return types
