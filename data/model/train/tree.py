"""The best tree for a table of arc scores (Chu-Liu and Edmonds), with a single root."""

import numpy as np

NEVER = -1e9


def best_tree(scores):
    """scores[n, n + 1], column 0 the root -> heads[n]."""
    n = len(scores)
    square = np.full((n + 1, n + 1), NEVER)
    square[1:] = scores
    np.fill_diagonal(square, NEVER)
    heads = _edmonds(square)
    roots = np.flatnonzero(heads[1:] == 0) + 1
    if len(roots) > 1:
        tried = []
        for root in roots:
            one = square.copy()
            one[1:, 0] = NEVER / 10
            one[root, 0] = square[root, 0]
            tree = _edmonds(one)
            tried.append((sum(one[k, tree[k]] for k in range(1, n + 1)), tree))
        heads = max(tried, key=lambda entry: entry[0])[1]
    return heads[1:]


def _cycle(heads):
    seen = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at > 0 and not seen[at]:
            seen[at] = start
            path.append(at)
            at = heads[at]
        if at > 0 and at in path:
            return path[path.index(at):]
    return None


def _edmonds(scores):
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    rest = [k for k in range(len(scores)) if k not in cycle]
    last = len(rest)
    small = np.full((last + 1, last + 1), NEVER)
    small[:last, :last] = scores[np.ix_(rest, rest)]
    leaves = [cycle[int(scores[k, cycle].argmax())] for k in rest]
    gains = scores[cycle][:, rest] - scores[cycle, heads[cycle]][:, None]
    enters = [cycle[int(column.argmax())] for column in gains.T]
    for a, k in enumerate(rest):
        small[a, last] = scores[k, leaves[a]]
        small[last, a] = gains[:, a].max()
    np.fill_diagonal(small, NEVER)
    small[0] = NEVER
    inner = _edmonds(small)
    for a, k in enumerate(rest):
        if k:
            heads[k] = leaves[a] if inner[a] == last else rest[inner[a]]
    entry = inner[last]
    heads[enters[entry]] = rest[entry]
    return heads
