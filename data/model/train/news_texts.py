"""CSV files with a column `text` -> one JSON string a line: python news_texts.py FILE... > texts.jsonl"""

import csv
import json
import sys

csv.field_size_limit(10**8)
for path in sys.argv[1:]:
    with open(path, newline="", encoding="utf8") as file:
        for row in csv.DictReader(file):
            print(json.dumps(row["text"]))
