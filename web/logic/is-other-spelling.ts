/** Whether a name shares no word with the actor's own and one of its words is nearly one of them: "Doverick" of "Anselm Doverik". */
export function isOtherSpelling(name: string, own: string): boolean {
  const [words, ownWords] = [name, own].map((each) => each.toLowerCase().split(/[\s-]+/)) as [string[], string[]];
  if (words.some((word) => ownWords.includes(word))) return false;
  return words.some((word) => word.length > MOST * 2 && ownWords.some((other) => isNear(word, other)));
}

const MOST = 2;

/** No more than two letters changed, added or left out. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > MOST) return false;
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]! <= MOST;
}
