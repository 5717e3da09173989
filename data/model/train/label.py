"""Labels raw news with the small parser and the teacher together: CoNLL-U for train.py --extra.

python label.py --model first.pt --teacher teacher.pt --minilm DIR --treebank DIR --news words.jsonl --out wikinews.conllu.gz
Sentences that stand in a dev or test set are left out, and so are those on whose tree the two are unsure.
"""

import argparse
import gzip
import json
import math
import pathlib

import torch

from batches import Vocabulary, groups, tensors
from network import Network
from teacher import Reader, build
from tree import best_tree
from treebank import read


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--model", "--teacher", "--minilm", "--treebank", "--news", "--out"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    parser.add_argument("--least", type=float, default=0.85, help="mean probability of a sentence's arcs")
    parser.add_argument("--sentences", type=int, help="only so many, for a trial")
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    saved = torch.load(given.model, weights_only=False)
    vocabulary = Vocabulary(saved["lists"])
    small = Network(saved["weights"]["vectors"], vocabulary.sizes())
    small.load_state_dict(saved["weights"])
    _, large = build(given.model)
    states = torch.load(given.teacher, weights_only=False)
    large.load_state_dict(states["network"])
    reader = Reader(given.minilm)
    reader.load_state_dict(states["reader"])
    for part in (small, large, reader):
        part.eval()
    held = {tuple(s.words) for path in given.treebank.glob("*-dev.conllu.gz") for s in read(path)}
    held |= {tuple(s.words) for path in given.treebank.glob("*-test.conllu.gz") for s in read(path)}
    news = sorted({tuple(json.loads(line)) for line in given.news.open()} - held)
    news = [words for words in news if 5 <= len(words) <= 60][: given.sentences]
    print("sentences", len(news), "words", sum(map(len, news)), flush=True)
    kept = 0
    with gzip.open(given.out, "wt", encoding="utf8") as out:
        for group in groups([len(words) for words in news], 3000, False):
            for words, lines, sure in labelled(small, large, reader, vocabulary, [news[k] for k in group]):
                if sure >= given.least:
                    kept += 1
                    out.write(f"# sent_id = NEWS-{kept}\n" + "\n".join(lines) + "\n\n")
            print(kept, flush=True)


@torch.no_grad()
def labelled(small, large, reader, vocabulary, sentences):
    """(words, CoNLL-U lines, mean probability of the arcs) of each sentence."""
    rows = [[*vocabulary.word_ids(words), *[[0] * len(words)] * 5] for words in sentences]
    lengths, columns = tensors(rows)
    context = reader([reader.pieces(words) for words in sentences], columns[0].shape[1])
    answers = [small(*columns[:3], lengths), large(*columns[:3], lengths, context)]
    outside = torch.arange(columns[0].shape[1] + 1)[None] > lengths[:, None]
    arcs = sum(a[1].masked_fill(outside.unsqueeze(1), -1e9).log_softmax(-1) for a in answers) / 2
    tags = [sum(a[0][k].log_softmax(-1) for a in answers).argmax(-1) for k in range(3)]
    heads = torch.zeros_like(columns[6])
    for b, length in enumerate(lengths.tolist()):
        heads[b, :length] = torch.from_numpy(best_tree(arcs[b, :length, : length + 1].numpy()))
    labels = sum(net.relations(a[2], a[3], heads).log_softmax(-1) for net, a in zip((small, large), answers)).argmax(-1)
    lists = vocabulary.lists
    for b, words in enumerate(sentences):
        lines, total = [], 0.0
        for t, word in enumerate(words):
            head = heads[b, t].item()
            total += math.exp(arcs[b, t, head].item())
            upos, feats, kind = (lists[name][tags[k][b, t]] for k, name in enumerate(("upos", "feats", "entity")))
            deprel = lists["deprel"][labels[b, t]] if head else "root"
            entity = "_" if kind == "O" else f"Entity=({t + 1}-{kind})"
            lines.append("\t".join([str(t + 1), word, "_", upos, "_", feats, str(head), deprel, "_", entity]))
        yield words, lines, total / len(words)


if __name__ == "__main__":
    main()
