/** The name that was most likely meant: the one with the fewest letters to change; null where none is near. */
export function findNearestName(written: string, names: Iterable<string>): string | null {
  let [nearest, least]: [string | null, number] = [null, Math.max(2, Math.floor(written.length / 2))];
  for (const name of names) {
    // "doubled-word" for "text/doubled-word"
    const forms = written.includes('/') ? [name] : [name, name.slice(name.indexOf('/') + 1)];
    const distance = Math.min(...forms.map((form) => countDistance(written.toLowerCase(), form.toLowerCase())));
    if (distance < least || (distance === least && nearest === null)) [nearest, least] = [name, distance];
  }
  return nearest;
}

/** What is cut short is as good as one slip: "warn" for "warning". */
const countDistance = (written: string, name: string): number =>
  written.length > 2 && name !== written && name.startsWith(written) ? 1 : countEdits(written, name);

/** How many letters have to be put in, taken out or changed (Levenshtein 1965). */
function countEdits(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row.at(-1)!;
}
