// Origin: ISO 7098 for the syllables of Pinyin; ALA-LC's conversion table for Wade-Giles; the tables of BGN/PCGN and ALA-LC for
// Arabic and Hebrew letters; the rest compiled by hand from general usage.
import type { Romanizations } from '../../language/romanizations.ts';

export const romanizations: Romanizations = {
  pinyinRows: `
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
`,
  wadeGilesInitials: [
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
  ],
  wadeGilesFinals: new Map(
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
  ),
  customarySyllables: new Map(
    Object.entries<readonly string[]>({
      ing: ['ying'],
      jeou: ['jiu'],
      lee: ['li'],
      soong: ['song'],
    }),
  ),
  consonantSpellings: new Map(
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
  ),
  shortVowels: ['', 'a', 'aa', 'e', 'i', 'o', 'u'],
  lastConsonantH: ['h', 'a', 'ah', 'e', 'eh', 'at'],
  arabicArticles: new Set('ad adh al an ar as ash at ath az el'.split(' ')),
  openArabicArticles: new Set('al el'.split(' ')),
  kinshipParticles: new Set('abu bin bint ibn'.split(' ')),
  particleForms: new Map(Object.entries<string>({ ibn: 'bin' })),
  servantWords: new Set('abd abdal abdel abdul'.split(' ')),
  slavicEnding: /(?:[ei]vi?ch|sk[aiy]+|nk[ao]|[ou]k|ka)$/,
  patronymicEnding: /(?:[aeioy]v[iy]ch|yich|[aeo]vn[ay]|[iy]vna|[iy]chna|ogh?l[uy]|kyzy|qizi|uly)$/,
  weakVowelPart: /^abdul|llah$/,
};
