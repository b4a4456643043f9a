/** Letters of the Cyrillic and the Greek alphabet that look like the Latin one in the same place (after Unicode's confusables). */
const LATIN = 'ABEKMHOPCTXaeopcyxijsABEZHIKMNOPTYXo';
const TWINS = 'АВЕКМНОРСТХаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';

const toLatin: ReadonlyMap<string, string> = new Map([...TWINS].map((letter, index) => [letter, LATIN[index]!]));
const pairs = [...toLatin];

/** The letter that looks like this one in the other alphabet of the word; null where none does. */
export function findTwin(letter: string, word: string): string | null {
  const latin = toLatin.get(letter);
  if (latin !== undefined) return latin;
  const isGreek = /\p{Script=Greek}/u.test(word);
  return pairs.find(([twin, like]) => like === letter && /\p{Script=Greek}/u.test(twin) === isGreek)?.[0] ?? null;
}
