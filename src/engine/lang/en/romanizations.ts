// Origin: ISO 7098 for the syllables of Pinyin; ALA-LC's conversion table for Wade-Giles; the tables of BGN/PCGN and ALA-LC for
// Arabic and Hebrew letters; the rest compiled by hand from general usage.
import type { Romanizations } from '../../language/romanizations.ts';

/** Syllables of Pinyin, one row an initial: `initial:finals`. */
const PINYIN_ROWS: string = `
:a ai an ang ao e ei en er o ou
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
w:a ai an ang ei en eng o u
`;

/** Initials of Wade-Giles in Pinyin: plain, then with the sign of aspiration. */
const WADE_GILES_INITIALS: readonly (readonly [
  wade: string,
  plain: readonly string[],
  aspirated: readonly string[],
])[] = [
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

/** Finals of Wade-Giles, to what each may be in Pinyin. */
const WADE_GILES_FINALS: ReadonlyMap<string, readonly string[]> = new Map(
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

/** Syllables spelled as custom has them, mostly Taiwan's, in Pinyin. */
const CUSTOMARY_SYLLABLES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    ing: ['ying'],
    jeou: ['jiu'],
    lee: ['li'],
    soong: ['song'],
  }),
);

/** What a letter of Arabic or Hebrew, in Latin letters without vowels, may be in a name with vowels: alternatives with "|" between. */
const CONSONANT_SPELLINGS: ReadonlyMap<string, string> = new Map(
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

/** What may stand between consonants that are written without their vowels; nothing, too. */
const SHORT_VOWELS: readonly string[] = ['', 'a', 'aa', 'e', 'i', 'o', 'u'];

/** What a last h may be: ta marbuta, or a plain h. */
const LAST_CONSONANT_H: readonly string[] = ['h', 'a', 'ah', 'e', 'eh', 'at'];

/** The Arabic article, as it sounds before each letter: "al-Sisi", "ash-Sharq". */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set('ad adh al an ar as ash at ath az el'.split(' '));

/** Those of its forms that stand without a hyphen too: "Al Jazeera". */
const OPEN_ARABIC_ARTICLES: ReadonlySet<string> = new Set('al el'.split(' '));

/** Words for a father, a son or a daughter in Arabic names: "Mohammed bin Salman". */
const KINSHIP_PARTICLES: ReadonlySet<string> = new Set('abu bin bint ibn'.split(' '));

/** Particles that are one, in the form to compare. */
const PARTICLE_FORMS: ReadonlyMap<string, string> = new Map(Object.entries<string>({ ibn: 'bin' }));

/** "Servant of" before a name of God: "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one word. */
const SERVANT_WORDS: ReadonlySet<string> = new Set('abd abdal abdel abdul'.split(' '));

/** Family names of the kind that Belarusian writes as it speaks: "Tikhanovskaya", "Tsikhanouskaya". */
const SLAVIC_ENDING: RegExp = /(?:[ei]vi?ch|sk[aiy]+|nk[ao]|[ou]k|ka)$/;

/** Parts that tell an Arabic, Persian, Turkic or Indian name: "Abdulrahman", "Nasrallah". */
const WEAK_VOWEL_PART: RegExp = /^abdul|llah$/;

export const romanizations: Romanizations = {
  pinyinRows: PINYIN_ROWS,
  wadeGilesInitials: WADE_GILES_INITIALS,
  wadeGilesFinals: WADE_GILES_FINALS,
  customarySyllables: CUSTOMARY_SYLLABLES,
  consonantSpellings: CONSONANT_SPELLINGS,
  shortVowels: SHORT_VOWELS,
  lastConsonantH: LAST_CONSONANT_H,
  arabicArticles: ARABIC_ARTICLES,
  openArabicArticles: OPEN_ARABIC_ARTICLES,
  kinshipParticles: KINSHIP_PARTICLES,
  particleForms: PARTICLE_FORMS,
  servantWords: SERVANT_WORDS,
  slavicEnding: SLAVIC_ENDING,
  weakVowelPart: WEAK_VOWEL_PART,
};
