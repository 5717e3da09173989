"""The joint network: word features, a stack of simple recurrent units, heads for tags, entity types and the tree."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import AFFIX_WIDTH, AFFIXES
from scan import Scan

WORD_WIDTH = 64
VECTOR_WIDTH = 64


class Layer(nn.Module):
    """One bidirectional recurrent layer, as wide out as in, with a highway around it."""

    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.empty(3 * width, width))
        nn.init.uniform_(self.weight, -((3 / width) ** 0.5), (3 / width) ** 0.5)
        self.v = nn.Parameter(torch.zeros(2 * width).uniform_(-0.3, 0.3))
        self.bias = nn.Parameter(torch.zeros(2 * width))

    def forward(self, x, seen, lengths):
        return Scan.apply(F.linear(seen, self.weight), x, self.v, self.bias, lengths)


class Network(nn.Module):
    def __init__(self, vectors, sizes, width=256, layers=4, arc=160, rel=96, context=0):
        super().__init__()
        self.register_buffer("vectors", vectors)
        self.word = nn.Embedding(sizes["words"], WORD_WIDTH, padding_idx=0)
        self.affix = nn.ModuleList(nn.Embedding(size, AFFIX_WIDTH, padding_idx=0) for _, size in AFFIXES)
        self.project = nn.Linear(vectors.shape[1], VECTOR_WIDTH)
        seen = WORD_WIDTH + VECTOR_WIDTH + AFFIX_WIDTH * len(AFFIXES)
        self.before, self.here, self.after = (nn.Linear(seen, width, bias=k == 1) for k in range(3))
        self.context = nn.Linear(context, width, bias=False) if context else None
        self.layers = nn.ModuleList(Layer(width) for _ in range(layers))
        self.upos = nn.Linear(width, sizes["upos"])
        self.feats = nn.Linear(width, sizes["feats"])
        self.entity = nn.Linear(width, sizes["entity"])
        self.root = nn.Parameter(torch.randn(width) * 0.1)
        self.arc_head, self.arc_dep = nn.Linear(width, arc), nn.Linear(width, arc)
        self.rel_head, self.rel_dep = nn.Linear(width, 2 * rel), nn.Linear(width, 2 * rel)
        self.bilinear = nn.Parameter(torch.randn(arc, arc) * 0.02)
        self.headness = nn.Parameter(torch.zeros(arc))
        self.distance = nn.Parameter(torch.zeros(64))
        self.label = nn.Linear(2 * rel, sizes["deprel"])
        self.rel = rel

    def _drop(self, x, share):
        """Dropout of whole columns of a sentence."""
        if not self.training:
            return x
        return x * ((torch.rand(x.shape[0], 1, x.shape[2]) > share) / (1 - share))

    def forward(self, word, vector, affix, lengths, context=None):
        """word, vector [B,T], affix [B,T,7], lengths [B], for a teacher context [B,T,C] -> tag scores, arc scores [B,T,T+1], both sides of the relation."""
        kept = 1.0
        if self.training:
            word = torch.where((torch.rand(word.shape) < 0.15) & (word > 0), 1, word)
            kept = (torch.rand(word.shape) > 0.05).unsqueeze(-1)
        parts = [self.word(word), self.project(self.vectors[vector] * kept)]
        parts += [table(affix[:, :, k]) for k, table in enumerate(self.affix)]
        real = (torch.arange(word.shape[1])[None] < lengths[:, None]).unsqueeze(-1)
        seen = self._drop(torch.cat(parts, -1), 0.25) * real
        before = F.pad(self.before(seen), (0, 0, 1, 0))[:, :-1]
        after = F.pad(self.after(seen), (0, 0, 0, 1))[:, 1:]
        x = before + self.here(seen) + after
        if self.context:
            x = x + self.context(self._drop(context, 0.1))
        x = F.leaky_relu(x, 0.1)
        for layer in self.layers:
            x = layer(x, self._drop(x, 0.25), lengths)
        tags = [head(self._drop(x, 0.33)) for head in (self.upos, self.feats, self.entity)]
        x = self._drop(x, 0.33)
        rooted = torch.cat([self.root.expand(len(x), 1, -1), x], 1)
        activate = lambda y: self._drop(F.leaky_relu(y, 0.1), 0.33)
        heads, deps = activate(self.arc_head(rooted)), activate(self.arc_dep(x))
        arcs = (deps @ self.bilinear + self.headness) @ heads.transpose(1, 2) + self._by_distance(x.shape[1])
        return tags, arcs, self.rel_head(rooted), self.rel_dep(x)

    def _by_distance(self, length):
        offset = torch.arange(length + 1)[None] - torch.arange(1, length + 1)[:, None]
        bias = self.distance[offset.clamp(-31, 31) + 32].clone()
        bias[:, 0] = self.distance[0]
        return bias

    def relations(self, rel_head, rel_dep, heads):
        """Label scores [B,T,L] for the given heads [B,T]."""
        chosen = torch.gather(rel_head, 1, heads.unsqueeze(-1).expand(-1, -1, rel_head.shape[2]))
        total = F.leaky_relu(chosen[..., : self.rel] + rel_dep[..., : self.rel], 0.1)
        product = chosen[..., self.rel :] * rel_dep[..., self.rel :]
        return self.label(self._drop(torch.cat([total, product], -1), 0.3))
