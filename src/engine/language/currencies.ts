export interface Currencies {
  /** Signs that stand before an amount. */
  readonly currencySigns: ReadonlyMap<string, string>;
  /** Letters before "$": "US$5", "A$5", "HK $5". */
  readonly dollarPrefixes: ReadonlyMap<string, string>;
  /** Prefixes that are no word by themselves, so that they count in small letters and with a space: "c $ 1.34". */
  readonly sureDollarPrefixes: ReadonlySet<string>;
  /** Codes and other letters before or behind an amount: "USD 5", "RM120", "500 kr". */
  readonly currencyCodes: ReadonlyMap<string, string>;
  /** Codes that are words or other abbreviations too, which count only with their amount glued to them: "ALL 5", "TOP 10". */
  readonly gluedOnlyCodes: ReadonlySet<string>;
  /** Codes that some write in small letters: "rmb 10". */
  readonly lowerCodes: ReadonlySet<string>;
  /** Letters behind an amount that a break follows: "150 kn". */
  readonly tightCodes: ReadonlyMap<string, string>;
  /** Money that several countries call by one name: the words that tell which, and the code where nothing tells. */
  readonly sharedCurrencies: readonly {
    readonly names: readonly string[];
    readonly fallback: string | null;
    readonly countries: readonly (readonly [words: string, code: string])[];
  }[];
  /** Names behind an amount. "Pesos" without a country are "?peso". */
  readonly currencyNames: ReadonlyMap<string, string>;
  /** Names that are nothing else, so that they may stand before an amount: "yen 20 billion". */
  readonly namesBeforeAmounts: ReadonlySet<string>;
  /** Names that are other things too, which only large amounts make money: "won the three crowns", "of the 10 won". */
  readonly leastAmounts: ReadonlyMap<string, number>;
}
