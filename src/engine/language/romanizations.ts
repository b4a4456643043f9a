export interface Romanizations {
  /** Syllables of Pinyin, one row an initial: `initial:finals`. */
  readonly pinyinRows: string;
  /** Initials of Wade-Giles in Pinyin: plain, then with the sign of aspiration. */
  readonly wadeGilesInitials: readonly (readonly [
    wade: string,
    plain: readonly string[],
    aspirated: readonly string[],
  ])[];
  /** Finals of Wade-Giles, to what each may be in Pinyin. */
  readonly wadeGilesFinals: ReadonlyMap<string, readonly string[]>;
  /** Syllables spelled as custom has them, mostly Taiwan's, in Pinyin. */
  readonly customarySyllables: ReadonlyMap<string, readonly string[]>;
  /** What a letter of Arabic or Hebrew, in Latin letters without vowels, may be in a name with vowels: alternatives with "|" between. */
  readonly consonantSpellings: ReadonlyMap<string, string>;
  /** What may stand between consonants that are written without their vowels; nothing, too. */
  readonly shortVowels: readonly string[];
  /** What a last h may be: ta marbuta, or a plain h. */
  readonly lastConsonantH: readonly string[];
  /** The Arabic article, as it sounds before each letter: "al-Sisi", "ash-Sharq". */
  readonly arabicArticles: ReadonlySet<string>;
  /** Those of its forms that stand without a hyphen too: "Al Jazeera". */
  readonly openArabicArticles: ReadonlySet<string>;
  /** Words for a father, a son or a daughter in Arabic names: "Mohammed bin Salman". */
  readonly kinshipParticles: ReadonlySet<string>;
  /** Particles that are one, in the form to compare. */
  readonly particleForms: ReadonlyMap<string, string>;
  /** "Servant of" before a name of God: "Abdul Rahman", "Abd al-Rahman" and "Abdulrahman" are one word. */
  readonly servantWords: ReadonlySet<string>;
  /** Family names of the kind that Belarusian writes as it speaks: "Tikhanovskaya", "Tsikhanouskaya". */
  readonly slavicEnding: RegExp;
  /** Ends a name after the father, which stands behind the given name: "Mykolaiovych", "Petrovna", "Heydar oglu". */
  readonly patronymicEnding: RegExp;
  /** Parts that tell an Arabic, Persian, Turkic or Indian name: "Abdulrahman", "Nasrallah". */
  readonly weakVowelPart: RegExp;
}
