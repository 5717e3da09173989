"""Writes a trained model as the one file that the runtime loads: python export.py --model first.pt --treebank DIR --out DIR

english.bin: "PRLY", version and header length (u32, little endian), a JSON header, then the sections that it lists, each
at a multiple of 4. A table or matrix is its rows' scales (float32) and its int8 values; nothing is clipped.
"""

import argparse
import hashlib
import json
import pathlib
import struct

import numpy as np
import torch

import lemmas
from features import AFFIXES
from treebank import read

VERSION = 1


def stacked(weights, names, part):
    return torch.cat([weights[f"{name}.{part}"] for name in names])


def even(matrix, bias):
    """One empty row more where the number of rows is odd: the kernel computes two at a time."""
    if len(matrix) % 2 == 0:
        return matrix, bias
    return torch.cat([matrix, matrix.new_zeros(1, matrix.shape[1])]), torch.cat([bias, bias.new_zeros(1)])


def sections_of(weights, lists, layers):
    """(kind, name, value) in file order."""
    count = len(lists["vectors"]) + 1
    folded = weights["vectors"][:count] @ weights["project.weight"].T + weights["project.bias"]
    yield "text", "words", lists["words"]
    yield "text", "vectorWords", lists["vectors"]
    yield "table", "word", weights["word.weight"]
    yield "table", "vector", folded
    for k in range(len(AFFIXES)):
        yield "table", f"affix{k}", weights[f"affix.{k}.weight"]
    sides = ("before", "here", "after")
    width = weights["here.bias"].shape[0]
    nothing = torch.zeros(width)
    yield "matrix", "input", stacked(weights, sides, "weight")
    yield "floats", "inputBias", torch.cat([nothing, weights["here.bias"], nothing])
    for k in range(layers):
        yield "matrix", f"layer{k}", weights[f"layers.{k}.weight"]
        yield "floats", f"layer{k}Gates", weights[f"layers.{k}.v"]
        yield "floats", f"layer{k}Bias", weights[f"layers.{k}.bias"]
    parts = {"arcHead": "arc_head", "arcDep": "arc_dep", "relHead": "rel_head", "relDep": "rel_dep", "label": "label"}
    for name, group in ({"tags": ("upos", "feats", "entity")} | {name: (part,) for name, part in parts.items()}).items():
        matrix, bias = even(stacked(weights, group, "weight"), stacked(weights, group, "bias"))
        yield "matrix", name, matrix
        yield "floats", f"{name}Bias", bias
    yield "matrix", "bilinear", weights["bilinear"].T
    yield "floats", "bilinearBias", weights["headness"]
    yield "floats", "root", weights["root"]
    yield "floats", "distance", weights["distance"]


def packed(kind, value):
    """(bytes, shape) of one section."""
    if kind == "text":
        assert not any("\n" in word for word in value)
        return "\n".join(value).encode(), [len(value), 1]
    array = value.detach().numpy().astype("<f4")
    if kind == "floats":
        return array.tobytes(), [array.size, 1]
    scales = (np.maximum(np.abs(array).max(1), 1e-12) / 127).astype("<f4")
    return scales.tobytes() + np.round(array / scales[:, None]).astype("int8").tobytes(), list(array.shape)


def features_by_upos(sentences, lists):
    """For each UPOS the features that it was seen with."""
    seen = {upos: set() for upos in lists["upos"]}
    for sentence in sentences:
        for upos, feats in zip(sentence.upos, sentence.feats):
            seen[upos].add(feats)
    return [[k for k, feats in enumerate(lists["feats"]) if feats in seen[upos]] for upos in lists["upos"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--model", "--treebank", "--out"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    parser.add_argument("--words", type=int, default=46000, help="word vectors kept")
    given = parser.parse_args()
    saved = torch.load(given.model, weights_only=False)
    weights = saved["weights"]
    lists = saved["lists"] | {"vectors": saved["lists"]["vectors"][: given.words]}
    layers = sum(name.endswith(".v") for name in weights)
    sentences = read(given.treebank / "en_ewt-train.conllu.gz") + read(given.treebank / "en_gum_open-train.conllu.gz")
    body, listed = b"", []
    for kind, name, value in sections_of(weights, lists, layers):
        data, (rows, columns) = packed(kind, value)
        listed.append({"kind": kind, "name": name, "rows": rows, "columns": columns, "offset": len(body), "bytes": len(data)})
        body += data + b"\0" * (-len(data) % 4)
    header = {
        "width": weights["here.bias"].shape[0],
        "layers": layers,
        "arc": weights["bilinear"].shape[0],
        "rel": weights["label.weight"].shape[1] // 2,
        "affixes": [{"name": name, "size": size} for name, size in AFFIXES],
        "upos": lists["upos"],
        "feats": lists["feats"],
        "entity": lists["entity"],
        "deprel": lists["deprel"],
        "featsOfUpos": features_by_upos(sentences, lists),
        "lemmas": lemmas.learn(sentences),
        "sections": listed,
    }
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    whole = b"PRLY" + struct.pack("<II", VERSION, len(text)) + text + body
    given.out.mkdir(parents=True, exist_ok=True)
    (given.out / "english.bin").write_bytes(whole)
    (given.out / "english.bin.sha256").write_text(f"{hashlib.sha256(whole).hexdigest()}  english.bin\n")
    print("bytes", len(whole), "header", len(text))
    for entry in sorted(listed, key=lambda e: -e["bytes"])[:8]:
        print(entry["name"], entry["bytes"])


if __name__ == "__main__":
    main()
