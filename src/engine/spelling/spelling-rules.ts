// Origin: the romanization tables of BGN/PCGN and ALA-LC, the Ukrainian table of 2010, Hepburn and Kunrei, and the letter
// replacements of ICAO Doc 9303 for European letters. Written down by hand; each row says which usage it stands for.

/** One way in which two spellings of a word may differ. */
export interface SpellingRule {
  readonly reason: string;
  /** Where in the word it holds; a `weak` one anywhere, but only between words that could be Arabic, Persian or Indian. */
  readonly where: 'anywhere' | 'start' | 'inside' | 'end' | 'weak' | 'person' | 'korean' | 'slavic';
  /** How far apart it puts the spellings, 0 for none. */
  readonly cost: number;
  /** Each may stand for each other; "_" is nothing. */
  readonly forms: readonly string[];
}

const ROWS = `
German, Nordic and Turkish letters | anywhere | 0 | ä ae
German, Nordic and Turkish letters | anywhere | 0 | ä a
German, Nordic and Turkish letters | anywhere | 0 | ö oe
German, Nordic and Turkish letters | anywhere | 0 | ö o
German, Nordic and Turkish letters | anywhere | 0 | ü ue
German, Nordic and Turkish letters | anywhere | 0 | ü u
German, Nordic and Turkish letters | anywhere | 0 | ø oe
German, Nordic and Turkish letters | anywhere | 0 | ø o
German, Nordic and Turkish letters | anywhere | 0 | ø ö
German, Nordic and Turkish letters | anywhere | 0 | å aa
German, Nordic and Turkish letters | anywhere | 0 | å a
letters for a mark left out | person | 0.15 | ae a
letters for a mark left out | person | 0.15 | oe o
letters for a mark left out | person | 0.15 | ue u
German, Nordic and Turkish letters | anywhere | 0 | æ ae
German, Nordic and Turkish letters | anywhere | 0.05 | æ ä
German, Nordic and Turkish letters | anywhere | 0 | ð d
German, Nordic and Turkish letters | anywhere | 0.1 | ð dh
German, Nordic and Turkish letters | anywhere | 0 | þ th
German, Nordic and Turkish letters | anywhere | 0 | œ oe
Ü and ö in other alphabets | anywhere | 0.1 | ü y
letters with a hook or háček | anywhere | 0 | š s
letters with a hook or háček | anywhere | 0 | š sh
letters with a hook or háček | anywhere | 0.05 | š sch
letters with a hook or háček | anywhere | 0 | č c
letters with a hook or háček | anywhere | 0 | č ch
letters with a hook or háček | anywhere | 0.1 | č tch
letters with a hook or háček | anywhere | 0 | ć c
letters with a hook or háček | anywhere | 0.05 | ć ch
letters with a hook or háček | anywhere | 0.1 | ć č
letters with a hook or háček | anywhere | 0 | ž z
letters with a hook or háček | anywhere | 0 | ž zh
letters with a hook or háček | anywhere | 0.1 | ž j
letters with a hook or háček | anywhere | 0 | ç c
letters with a hook or háček | anywhere | 0.05 | ç ch
letters with a hook or háček | anywhere | 0 | ş s
letters with a hook or háček | anywhere | 0.05 | ş sh
letters with a hook or háček | anywhere | 0 | đ d
letters with a hook or háček | anywhere | 0 | đ dj
letters with a hook or háček | anywhere | 0 | ñ n
letters with a hook or háček | anywhere | 0.1 | ñ ny
letters with a hook or háček | end | 0.1 | ic ich
long vowel | anywhere | 0 | ō o
long vowel | anywhere | 0 | ō ou
long vowel | anywhere | 0.05 | ō oh
long vowel | anywhere | 0.05 | ō oo
long vowel | anywhere | 0 | ū u
long vowel | anywhere | 0.05 | ū uu
long vowel | anywhere | 0.1 | o oh ou
long vowel | anywhere | 0.15 | ee i
long vowel | anywhere | 0.1 | ii i
long vowel | anywhere | 0.15 | u oo
long vowel | person | 0.2 | aa a
long vowel | anywhere | 0.1 | ou u
the ending -ий | end | 0 | y yy iy yi i ii ij
the ending -ий | end | 0.05 | j y
the endings -ей, -ай | anywhere | 0 | ei ey ej
the endings -ей, -ай | anywhere | 0 | ai ay aj
й as y, i or j | anywhere | 0 | oi oy oj
й as y, i or j | anywhere | 0.05 | ui uy uj
и and й as i or y | anywhere | 0.05 | i y
і and ї as i or yi | anywhere | 0.05 | i yi
я as ia, ya or ja | anywhere | 0 | ia ya ja iya iia
ю as iu, yu or ju | anywhere | 0 | iu yu ju iyu iiu
е as e or ye | anywhere | 0.05 | e ye ie je
ё as e, yo or io | anywhere | 0.05 | e yo io jo
ё as o behind ч, ш, ж | anywhere | 0.05 | che cho chyo chio
ё as o behind ч, ш, ж | anywhere | 0.05 | she sho shyo
ё as o behind ч, ш, ж | anywhere | 0.05 | zhe zho zhyo
х as kh, h or ch | anywhere | 0.1 | kh h
х as kh, h or ch | anywhere | 0.15 | kh ch
х as kh, h or ch | anywhere | 0.1 | kh x
х as kh, h or ch | anywhere | 0.2 | kh k
г as g or h | anywhere | 0.3 | g h
в as v, w or ff | anywhere | 0.05 | v w
в as v, w or ff | end | 0.1 | v ff f w
ц as ts, tz or c | anywhere | 0.05 | ts tz c
ч as ch, tch or cz | anywhere | 0.05 | ch tch cz
ш as sh, sch or sz | anywhere | 0.05 | sh sch sz
щ as shch, sch or sc | anywhere | 0.05 | shch sch šč stch schtsch shtch
ж as zh or j | anywhere | 0.1 | zh j
дж as j or dzh | anywhere | 0.05 | j dzh dj
кс as x or ks | anywhere | 0 | x ks
кс as x or ks | anywhere | 0.1 | ks cs kc
Belarusian ending -а for -о | end | 0.1 | enko enka
Belarusian letters | slavic | 0.1 | ti tsi
Belarusian letters | slavic | 0.1 | v u
Belarusian letters | slavic | 0.2 | o a
Belarusian letters | slavic | 0.2 | e ia ya
French spellings | anywhere | 0.15 | ch sh
French spellings | anywhere | 0.1 | tch ch
French spellings | end | 0.05 | ine in
French spellings | end | 0.05 | yne yn
Greek letters | anywhere | 0.05 | f ph
Greek letters | anywhere | 0.1 | ch h
Greek letters | anywhere | 0.05 | x chs
Greek letters | anywhere | 0.1 | mp b
Greek letters | anywhere | 0.1 | nt d
Greek letters | anywhere | 0.05 | ay av au
Greek letters | anywhere | 0.05 | ey ev eu
c as k | anywhere | 0.1 | c k
c as k | anywhere | 0.1 | ck k
s as z | inside | 0.15 | s z
st as sht | anywhere | 0.1 | st sht scht
silent h | anywhere | 0.2 | th t
silent h | anywhere | 0.2 | dh d
silent h | anywhere | 0.2 | gh g
silent h | anywhere | 0.2 | bh b
silent h | end | 0.05 | ah a
silent h | end | 0.1 | eh a
silent h | end | 0.1 | iyya iya
Dutch ij | anywhere | 0.05 | ij y
Mac and Mc | start | 0 | mac mc
Arabic: Allah | end | 0 | ullah ollah allah
Arabic: Abd | start | 0.05 | abdul abdel abdal
Arabic: qaf | start | 0.15 | q g k gh
Arabic: qaf | anywhere | 0.15 | q k
Arabic: qaf | anywhere | 0.1 | q gh
Arabic: dhal | anywhere | 0.15 | dh dd dhdh
Arabic: jim | start | 0.2 | j g
Arabic: diphthongs | weak | 0.1 | ai ei ay
Arabic: diphthongs | weak | 0.1 | au aw ou ow
Arabic: diphthongs | weak | 0.15 | ae ai
Arabic: vowels | weak | 0.15 | a e
Arabic: vowels | weak | 0.15 | i e
Arabic: vowels | weak | 0.15 | o u
Arabic: vowels | weak | 0.2 | u ou
Indian sibilants | weak | 0.15 | sh s
Indian sibilants | anywhere | 0.05 | ksh x
Hebrew letters | anywhere | 0.1 | tz z
Hebrew letters | anywhere | 0.25 | b v
Hebrew letters | start | 0.1 | y i yi
Korean | korean | 0 | eu u
Korean | korean | 0 | ui ee
Korean | korean | 0 | woo wu u
Korean | korean | 0.05 | eo u
Korean | korean | 0.05 | eo o
Korean | korean | 0.05 | ou eo
Korean | korean | 0.05 | you yeo
Korean | korean | 0.15 | o u
Korean | korean | 0.15 | y u
Korean | korean | 0 | g k
Korean | korean | 0 | d t
Korean | korean | 0 | b p
Korean | korean | 0 | j ch
Korean | korean | 0 | s sh
Korean | korean | 0.05 | l r
Korean | korean | 0.05 | ck k g
Japanese n before b, m and p | anywhere | 0.05 | mb nb
Japanese n before b, m and p | anywhere | 0.05 | mp np
Japanese n before b, m and p | anywhere | 0.05 | mm nm
`;

/** All ways in which spellings of one word may differ. */
export const SPELLING_RULES: readonly SpellingRule[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [reason, where, cost, forms] = row.split('|').map((cell) => cell.trim());
    return { reason: reason!, where: where as SpellingRule['where'], cost: Number(cost), forms: forms!.split(' ') };
  });

/** Letters that keep their mark in a comparison; all others lose it. */
export const MARKED_LETTERS: ReadonlySet<string> = new Set('äöüøåæðþœščćžçşđñōū');

/** Letters that no decomposition takes apart. */
export const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    ı: 'i',
    ł: 'l',
    ß: 'ss',
    ŏ: 'o',
    ə: 'a',
    ħ: 'h',
    ŧ: 't',
  }),
);
