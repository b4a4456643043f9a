import type { PersonName } from './parse-person-name.ts';

/** Syllables of Pinyin: `initials: finals`. Origin: the scheme's table of 1958 (ISO 7098). */
const PINYIN: ReadonlySet<string> = new Set(
  `:a ai an ang ao e ei en er o ou
  b:a ai an ang ao ei en eng i ian iao ie in ing o u
  p:a ai an ang ao ei en eng i ian iao ie in ing o ou u
  m:a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
  f:a an ang ei en eng o ou u
  d:a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo
  t:a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
  n:a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo ue
  l:a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan un uo ue
  g:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  k:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  h:a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
  j:i ia ian iang iao ie in ing iong iu u uan ue un
  q:i ia ian iang iao ie in ing iong iu u uan ue un
  x:i ia ian iang iao ie in ing iong iu u uan ue un
  zh:a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
  ch:a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
  sh:a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
  r:an ang ao e en eng i ong ou u ua uan ui un uo
  z:a ai an ang ao e ei en eng i ong ou u uan ui un uo
  c:a ai an ang ao e en eng i ong ou u uan ui un uo
  s:a ai an ang ao e en eng i ong ou u uan ui un uo
  y:a an ang ao e i in ing ong ou u uan ue un
  w:a ai an ang ei en eng o u`
    .split('\n')
    .flatMap((row) => {
      const [initial, finals] = row.trim().split(':');
      return finals!.split(' ').map((final) => `${initial}${final}`);
    }),
);
const LONGEST_SYLLABLE = 6;

/** Are both spellings of one Chinese name, one in Pinyin and one in Wade-Giles? "Mao Zedong", "Mao Tse-tung" */
export function isSameChineseName(a: PersonName, b: PersonName): boolean {
  return isPinyinOf(a, b) || isPinyinOf(b, a);
}

function isPinyinOf(pinyin: PersonName, wade: PersonName): boolean {
  if (wade.rawWords.length !== 3 || pinyin.words.length < 2 || pinyin.words.length > 3) return false;
  const options = wade.rawWords.map((word) =>
    convertWadeGiles(
      word,
      wade.rawWords.some((other) => other.includes("'")),
    ),
  );
  // a name that is good Pinyin as it stands is read as Pinyin, unless a hyphen joins its syllables
  const isPinyin = wade.words.every((word) => PINYIN.has(word)) && !wade.hyphenated.has(2);
  if (options.some((some) => !some.length) || isPinyin) return false;
  const syllables = splitPinyin(pinyin.words.join(''), 3);
  return syllables.some((some) => some.every((syllable, index) => options[index]!.includes(syllable)));
}

/** Every way to read letters as so many syllables of Pinyin. */
function splitPinyin(letters: string, count: number): string[][] {
  if (count === 0) return letters ? [] : [[]];
  const found: string[][] = [];
  for (let length = 1; length <= Math.min(LONGEST_SYLLABLE, letters.length); length++) {
    const syllable = letters.slice(0, length);
    if (PINYIN.has(syllable))
      for (const rest of splitPinyin(letters.slice(length), count - 1)) found.push([syllable, ...rest]);
  }
  return found;
}

/** Initials of Wade-Giles: plain, then with the sign of aspiration. Origin: ALA-LC, Wade-Giles to Pinyin conversion table. */
const INITIALS: readonly (readonly [wade: string, plain: readonly string[], aspirated: readonly string[]])[] = [
  ['ch', ['zh', 'j'], ['ch', 'q']],
  ['hs', ['x'], ['x']],
  ['ts', ['z'], ['c']],
  ['tz', ['z'], ['c']],
  ['sh', ['sh'], ['sh']],
  ['ss', ['s'], ['s']],
  ['sz', ['s'], ['s']],
  ['p', ['b'], ['p']],
  ['t', ['d'], ['t']],
  ['k', ['g'], ['k']],
  ['j', ['r'], ['r']],
];
const FINALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    eh: ['e'],
    erh: ['er'],
    ieh: ['ie'],
    ien: ['ian'],
    ih: ['i'],
    iung: ['iong'],
    o: ['o', 'e', 'uo'],
    ueh: ['ue'],
    uei: ['ui'],
    ung: ['ong'],
    u: ['u', 'i', 'ou'],
    en: ['en', 'an'],
    e: ['e'],
  }),
);

/** Spellings of custom, mostly Taiwan's. */
const CUSTOMARY: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    ing: ['ying'],
    jeou: ['jiu'],
    lee: ['li'],
    soong: ['song'],
  }),
);

/** What a syllable of Wade-Giles is in Pinyin; several where marks were left out, none if it is no such syllable. */
function convertWadeGiles(raw: string, hasMarks: boolean): string[] {
  const isAspirated = raw.includes("'");
  const word = raw.replaceAll("'", '').replaceAll('ü', 'u').replaceAll('ê', 'e');
  const [wade, plain, aspirated] = INITIALS.find(([initial]) => word.startsWith(initial)) ?? [
    /^[^aeiou]?/.exec(word)![0],
    [/^[^aeiou]?/.exec(word)![0]],
    [],
  ];
  const customary = CUSTOMARY.get(word);
  if (customary) return [...customary];
  const initials = isAspirated ? aspirated : hasMarks ? plain : [...plain, ...aspirated];
  const final = word.slice(wade.length);
  const finals = [final, ...(FINALS.get(final) ?? [])];
  return [...new Set(initials.flatMap((initial) => finals.map((end) => `${initial}${end}`)))].filter((syllable) =>
    PINYIN.has(syllable),
  );
}
