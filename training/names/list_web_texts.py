"""Short texts of the web for names. usage: python list_web_texts.py DATA OUT.jsonl [--more]

Claims that a fact-checking site looked into (half of their texts, a fifth of their titles), and tweets, from the training sets of `matching` and
`checkworthiness` under DATA. With --more others instead: of another site's claims a quarter of the texts and a quarter of the titles, and the other half
of the first one's. Three at a time share the first part of their id, so that they are read in company too.
"""
import json
import os
import sys
import zlib


def rows(*path):
    with open(os.path.join(*path)) as lines:
        yield from map(json.loads, lines)


def part(id, shares):
    return zlib.crc32(id.encode()) % shares


def more_texts(data):
    for row in rows(data, "matching", "politifact-claims.jsonl"):
        quarter = part(row["id"], 4)
        if quarter < 2:
            yield row["text"] if quarter == 0 else row["title"]
    for row in rows(data, "matching", "snopes-claims.jsonl"):
        if part(row["id"] + ":0", 2) == 1:
            yield row["text"]


def texts(data):
    for row in rows(data, "matching", "snopes-claims.jsonl"):
        for suffix, text, share in (("-t:0", row["title"], 5), (":0", row["text"], 2)):
            if part(row["id"] + suffix, share) == 0:
                yield text
    for row in rows(data, "matching", "snopes-train.jsonl"):
        yield row["text"]
    for row in rows(data, "checkworthiness", "clef2020-tweets-train.jsonl"):
        yield row["text"]


if __name__ == "__main__":
    is_more = "--more" in sys.argv
    kept = [text for text in (more_texts if is_more else texts)(sys.argv[1]) if text and text.strip()]
    with open(sys.argv[2], "w") as out:
        for index, text in enumerate(kept):
            out.write(json.dumps({"id": f"{'more' if is_more else 'web'}{index // 3}:{index % 3}", "text": text}) + "\n")
    print(len(kept))
