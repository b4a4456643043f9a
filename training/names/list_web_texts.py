"""Short texts of the web for names. usage: python list_web_texts.py DATA OUT.jsonl

Claims that a fact-checking site looked into (half of their texts, a fifth of their titles), and tweets, from the training sets of `matching` and
`checkworthiness` under DATA. Three at a time share the first part of their id, so that they are read in company too.
"""
import json
import os
import sys
import zlib


def texts(data):
    def rows(*path):
        with open(os.path.join(data, *path)) as lines:
            yield from map(json.loads, lines)

    for row in rows("matching", "snopes-claims.jsonl"):
        for part, text, share in (("-t:0", row["title"], 5), (":0", row["text"], 2)):
            if zlib.crc32((row["id"] + part).encode()) % share == 0:
                yield text
    for row in rows("matching", "snopes-train.jsonl"):
        yield row["text"]
    for row in rows("checkworthiness", "clef2020-tweets-train.jsonl"):
        yield row["text"]


if __name__ == "__main__":
    kept = [text for text in texts(sys.argv[1]) if text and text.strip()]
    with open(sys.argv[2], "w") as out:
        for index, text in enumerate(kept):
            out.write(json.dumps({"id": f"web{index // 3}:{index % 3}", "text": text}) + "\n")
    print(len(kept))
