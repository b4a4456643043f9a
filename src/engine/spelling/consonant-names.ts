/** What a letter of Arabic or Hebrew, in Latin letters without vowels, may be in a name with vowels. */
const LETTER_ROWS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    b: 'b|v|p',
    ch: 'ch|c',
    d: 'd',
    dh: 'dh|d|z|th',
    f: 'f|ph',
    g: 'g|gh|j',
    gh: 'gh|g',
    h: 'h',
    j: 'j|g|dj|zh',
    k: 'k|c|ck|ch|kh|q',
    kh: 'kh|ch|h|x',
    l: 'l',
    m: 'm',
    n: 'n',
    p: 'p|f|ph',
    q: 'q|k|g|gh|c',
    r: 'r',
    s: 's|z|sh',
    sh: 'sh|s|sch|ch',
    t: 't|th',
    th: 'th|s|t',
    ts: 'ts|tz|z',
    v: 'v|b|w|u|o|oo|ou',
    w: 'w|v|u|o|oo|ou|au|aw|ow',
    y: 'y|i|ee|ei|ai|ay|ey|e|iy|yi|yy|ie|j',
    z: 'z|dh|s',
    zh: 'zh|j',
  }),
);

const LETTERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...LETTER_ROWS].map(([letter, forms]) => [letter, forms.split('|')]),
);
const VOWELS: readonly string[] = ['', 'a', 'aa', 'e', 'i', 'o', 'u'];
/** Ta marbuta, or a plain h. */
const LAST_H: readonly string[] = ['h', 'a', 'ah', 'e', 'eh', 'at'];

/**
 * May a word in a script without short vowels, given in Latin letters, be this word with vowels? "hsyn" is "hussein" and
 * not "hassan": a long vowel has its letter. Both in lower case.
 */
export function isConsonantSpelling(consonants: string, word: string): boolean {
  const letters = consonants.match(/[cdgkstz]h|ts|[a-z]/g) ?? [];
  if (letters.filter((letter) => letter !== 'w' && letter !== 'y').length < 2) return false;
  // all places in the word that the letters so far may reach
  let places = advance(word, new Set([0]), VOWELS);
  for (const [index, letter] of letters.entries()) {
    if (letter === 'h' && index === letters.length - 1) {
      places = advance(word, places, LAST_H);
      continue;
    }
    const forms = LETTERS.get(letter) ?? [letter];
    const once = advance(word, places, forms);
    places = advance(word, new Set([...once, ...advance(word, once, forms)]), VOWELS);
  }
  return places.has(word.length);
}

function advance(word: string, places: ReadonlySet<number>, forms: readonly string[]): Set<number> {
  const reached = new Set<number>();
  for (const place of places)
    for (const form of forms) if (word.startsWith(form, place)) reached.add(place + form.length);
  return reached;
}
