"""Learns lemmas as edits by the longest known ending: a table of (tag, ending) -> (letters cut, letters added).

src/language/model/lemma.ts looks the table up; keys must be built alike.
"""

from collections import Counter, defaultdict

LONGEST = 6


def tag_of(upos, feats):
    """The tag with the one feature that decides how it is inflected."""
    wanted = {"VERB": "VerbForm", "AUX": "VerbForm", "NOUN": "Number", "PROPN": "Number", "ADJ": "Degree", "ADV": "Degree"}
    values = dict(part.split("=") for part in feats.split("|") if "=" in part)
    return f"{upos}{values.get(wanted.get(upos, ''), '')}"


def edit(form, lemma):
    """(letters cut at the end, letters added)."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def endings(form):
    """The whole word first ("^went"), then its endings, longest first, down to the empty one."""
    return [f"^{form}", *(form[len(form) - k:] for k in range(min(LONGEST, len(form)), -1, -1))]


def learn(sentences):
    """{tag: {ending: "cut,added"}} without what a shorter ending already says."""
    words = defaultdict(Counter)
    for sentence in sentences:
        for form, lemma, upos, feats, deprel in zip(
            sentence.words, sentence.lemmas, sentence.upos, sentence.feats, sentence.deprels
        ):
            if upos in ("PUNCT", "SYM", "NUM", "X") or deprel == "goeswith" or lemma == "_" or " " in lemma:
                continue
            form, lemma = form.replace("’", "'"), lemma.replace("’", "'")
            if upos != "PROPN":
                form, lemma = form.lower(), lemma.lower()
            words[tag_of(upos, feats), form]["{},{}".format(*edit(form, lemma))] += 1
    counts = defaultdict(lambda: defaultdict(Counter))
    for (tag, form), edits in words.items():
        for ending in endings(form):
            counts[tag][ending][edits.most_common(1)[0][0]] += 1  # a word counts once, however frequent
    table = {}
    for tag, by_ending in counts.items():
        kept = table[tag] = {}
        for ending in sorted(by_ending, key=lambda e: (e.startswith("^"), len(e))):
            best, count = by_ending[ending].most_common(1)[0]
            shorter = [kept[e] for e in endings(ending.lstrip("^"))[1:] if e in kept and e != ending]
            known = shorter[0] if shorter else None
            if best != known and (count > 1 or ending.startswith("^") or ending == ""):
                kept[ending] = best
    return table


def lemma(table, form, upos, feats, known=()):
    """The lemma of a word under its predicted tag; a verb stem that is no known word gets back its e."""
    if upos in ("PUNCT", "SYM", "NUM", "X"):
        return form
    plain = form.replace("’", "'") if upos == "PROPN" else form.replace("’", "'").lower()
    by_ending = table.get(tag_of(upos, feats), {})
    for ending in endings(plain):
        if ending in by_ending:
            cut, added = by_ending[ending].split(",", 1)
            stem = plain[: len(plain) - int(cut)] + added
            return stem + "e" if upos == "VERB" and stem not in known and stem + "e" in known else stem
    return plain


if __name__ == "__main__":
    import json
    import sys

    import vectors
    from treebank import read

    folder = sys.argv[1]
    names = ("en_ewt", "en_gum_open")
    known = set(vectors.read(sys.argv[2], 60000)[0])
    table = learn([s for name in names for s in read(f"{folder}/{name}-train.conllu.gz")])
    print("entries", sum(map(len, table.values())), "bytes", len(json.dumps(table)))
    for name in names:
        right = total = 0
        wrong = Counter()
        for s in read(f"{folder}/{name}-dev.conllu.gz"):
            for form, gold, upos, feats in zip(s.words, s.lemmas, s.upos, s.feats):
                guess = lemma(table, form, upos, feats, known)
                gold = gold if upos == "PROPN" else gold.lower()
                total += 1
                right += guess.lower() == gold.lower()
                if guess.lower() != gold.lower():
                    wrong[upos, form, guess, gold] += 1
        print(name, f"{100 * right / total:.2f}", wrong.most_common(25))
