"""Trains the English model. One command: python train.py --treebank DIR --vectors FILE --out FILE --minutes 45

The length of the schedule is wall time, so that a busy machine still ends in time; --steps fixes it for a repeat.
"""

import argparse
import copy
import math
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import vectors
from batches import Vocabulary, groups, noisy, tensors
from network import Network
from tree import best_tree
from treebank import read


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebank", type=pathlib.Path, required=True)
    parser.add_argument("--vectors", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path, required=True)
    parser.add_argument("--extra", type=pathlib.Path, nargs="*", default=[], help="further CoNLL-U to learn from")
    parser.add_argument("--start", type=pathlib.Path, help="weights to start from")
    parser.add_argument("--minutes", type=float, default=45)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--sentences", type=int, help="of each file only so many, for a trial")
    parser.add_argument("--tokens", type=int, default=1000, help="a batch")
    parser.add_argument("--words", type=int, default=60000, help="word vectors kept")
    parser.add_argument("--width", type=int, default=256)
    parser.add_argument("--layers", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--report", type=float, default=6, help="minutes between reports")
    return parser.parse_args()


def loss_of(network, lengths, columns, context=None):
    word, vector, affix, upos, feats, entity, heads, deprels = columns
    tags, arcs, rel_head, rel_dep = network(word, vector, affix, lengths, context)
    outside = torch.arange(arcs.shape[2])[None] > lengths[:, None]
    arcs = arcs.masked_fill(outside.unsqueeze(1), -1e9)
    labels = network.relations(rel_head, rel_dep, heads.clamp(min=0))

    def cross(scores, gold):
        return F.cross_entropy(scores.flatten(0, 1), gold.flatten())

    loss = cross(arcs, heads) + cross(labels, deprels) + 0.4 * cross(tags[0], upos) + 0.4 * cross(tags[1], feats)
    return loss + 0.4 * cross(tags[2], entity) if (entity >= 0).any() else loss


@torch.no_grad()
def evaluate(network, vocabulary, sentences, contexts=None):
    """Shares of right UPOS, features, heads, labels without and with subtypes; F1 of entity heads."""
    network.eval()
    rows = [vocabulary.ids(sentence) for sentence in sentences]
    right, total, found = dict(upos=0, feats=0, uas=0, las=0, full=0), 0, [0, 0, 0]
    deprel, types = vocabulary.lists["deprel"], vocabulary.lists["entity"]
    for group in groups([len(row[0]) for row in rows], 4000, False):
        lengths, columns = tensors([rows[k] for k in group])
        tags, arcs, rel_head, rel_dep = network(*columns[:3], lengths, contexts and contexts(group))
        heads = torch.zeros_like(columns[6])
        for b, length in enumerate(lengths.tolist()):
            heads[b, :length] = torch.from_numpy(best_tree(arcs[b, :length, : length + 1].numpy()))
        labels = network.relations(rel_head, rel_dep, heads).argmax(-1)
        upos, feats, entity = (scores.argmax(-1) for scores in tags)
        right["upos"] += (upos == columns[3]).sum().item()
        right["feats"] += (feats == columns[4]).sum().item()
        total += lengths.sum().item()
        for b, k in enumerate(group):
            sentence = sentences[k]
            for t, gold in enumerate(sentence.deprels):
                if heads[b, t] == sentence.heads[t]:
                    guess = deprel[labels[b, t]]
                    right["uas"] += 1
                    right["full"] += guess == gold
                    right["las"] += guess.split(":")[0] == gold.split(":")[0]
                if sentence.entities:
                    gold_type, guess_type = sentence.entities[t], types[entity[b, t]]
                    found[0] += gold_type == guess_type != "O"
                    found[1] += gold_type != "O"
                    found[2] += guess_type != "O"
    shares = {name: round(100 * count / total, 2) for name, count in right.items()}
    return shares | ({"entity": round(200 * found[0] / max(1, found[1] + found[2]), 1)} if found[1] else {})


def main():
    given = options()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    most = given.sentences
    sentences = [s for name in ("en_ewt", "en_gum_open") for s in read(given.treebank / f"{name}-train.conllu.gz")[:most]]
    dev = {name: read(given.treebank / f"{name}-dev.conllu.gz")[:most] for name in ("en_ewt", "en_gum_open")}
    if given.start:
        saved = torch.load(given.start, weights_only=False)
        vocabulary = Vocabulary(saved["lists"])
        table = saved["weights"]["vectors"]
    else:
        words, rows = vectors.read(given.vectors, given.words)
        vocabulary = Vocabulary.of(sentences, words)
        table = torch.cat([torch.zeros(1, rows.shape[1]), torch.from_numpy(rows)])
    for extra in given.extra:
        sentences += read(extra)[:most]
    sentences = [s for s in sentences if len(s.words) <= 120]
    network = Network(table, vocabulary.sizes(), given.width, given.layers)
    if given.start:
        network.load_state_dict(saved["weights"])
    averaged = copy.deepcopy(network)
    print("sentences", len(sentences), vocabulary.sizes(), "weights", sum(p.numel() for p in network.parameters()), flush=True)
    train(given, network, averaged, vocabulary, sentences, dev)


def train(given, network, averaged, vocabulary, sentences, dev):
    rows = [vocabulary.ids(sentence) for sentence in sentences]
    lengths_of = [len(row[0]) for row in rows]
    optimizer = torch.optim.Adam(network.parameters(), lr=given.rate, betas=(0.9, 0.95), fused=True)
    live, mean = list(network.parameters()), list(averaged.parameters())
    begun = last = time.time()
    step = tokens = epoch = 0
    running, progress = 0.0, 0.0

    def report():
        shares = {name: evaluate(averaged, vocabulary, part) for name, part in dev.items()}
        passed = time.time() - begun
        print(f"{passed:.0f}s epoch {epoch} step {step} {tokens / passed:.0f} tokens/s loss {running:.3f} {shares}", flush=True)
        torch.save({"weights": averaged.state_dict(), "lists": vocabulary.lists, "options": {name: str(value) for name, value in vars(given).items()}}, given.out)

    while progress < 1:
        epoch += 1
        for group in groups(lengths_of, given.tokens, True):
            progress = step / given.steps if given.steps else (time.time() - begun) / (60 * given.minutes)
            if progress >= 1:
                break
            rate = given.rate * min(1, (step + 1) / 200) * 0.5 * (1 + math.cos(math.pi * progress)) + 1e-5
            for settings in optimizer.param_groups:
                settings["lr"] = rate
            lengths, columns = tensors([noisy(vocabulary, sentences[k], rows[k]) for k in group])
            network.train()
            loss = loss_of(network, lengths, columns)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            tokens += lengths.sum().item()
            with torch.no_grad():
                torch._foreach_lerp_(mean, live, max(0.002, 1 / (step + 1)))
            running += (loss.item() - running) * max(0.01, 1 / step)
            if step in (20, 100):
                print(f"step {step} {tokens / (time.time() - begun):.0f} tokens/s loss {running:.3f}", flush=True)
            if time.time() - last > 60 * given.report:
                last = time.time()
                report()
    report()


if __name__ == "__main__":
    main()
