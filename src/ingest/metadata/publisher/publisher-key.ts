/**
 * A publisher's name as it is compared: without "The", without the end of a host name and of a firm's name, letters and
 * digits only, so that "thehill", "The Hill" and "TheHill.com" are one.
 */
export function toPublisherKey(name: string): string {
  const plain = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.|m\.|amp\.)/, '')
    .replace(/\.(?:com|org|net|info|news|tv|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2})\/?$/, '')
    .replace(/\s\([^()]{0,80}\)$/, '')
    .replace(/,? (?:online|inc|ltd|llc|plc|company|co|corp|corporation|gmbh|ag|newspaper)\.?$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return plain.length > 3 ? plain.replace(/^the(?=.{2})/, '') : plain;
}

export function isSamePublisher(one: string, other: string): boolean {
  const key = toPublisherKey(one);
  return key !== '' && key === toPublisherKey(other);
}

const MINOR_WORDS = new Set(['the', 'of', 'and', 'for', 'a', 'in', 'on', 'de', 'la', 'le', 'der', 'die', 'das', '&']);
const HOST_TAILS = ['', 'news', 'online', 'web', 'media', 'tv', 'live', 'mag', 'group'];

/** Whether a host's label is made of a name: "nytimes" of "The New York Times", "latimes", "voanews", "thehill". */
export function fitsHost(name: string, label: string): boolean {
  const words =
    name
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.length > 8 || label.length < 2) return false;
  return HOST_TAILS.some((tail) => label.endsWith(tail) && isMadeOf(label.slice(0, label.length - tail.length), words));
}

/** Whether the label is a beginning of each word in turn, minor words left out or not. */
function isMadeOf(label: string, words: readonly string[]): boolean {
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set<number>(MINOR_WORDS.has(word) ? reached : []);
    for (const at of reached) {
      for (let length = 1; length <= word.length && label[at + length - 1] === word[length - 1]; length += 1)
        next.add(at + length);
    }
    reached = next;
  }
  return label.length > 1 && reached.has(label.length);
}
