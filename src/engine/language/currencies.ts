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
  /** Prefixes of one letter that count as capitals apart from their sign: "S $5", but "with Jay Z $5 million". */
  readonly looseDollarLetters: ReadonlySet<string>;
  /** Letters that are money only right before their number: "R500"; "PS6" is "£6" in plain ASCII. */
  readonly gluedLetters: ReadonlyMap<string, string>;
  /** Letters before a code that multiply its amount: "MEUR 5". */
  readonly codeScales: ReadonlyMap<string, number>;
  /** What a hundredth of some money is called: "thirteen dollars forty-five cents". */
  readonly hundredths: ReadonlyMap<string, string>;
  /** Before pounds these tell that they are paid: "it cost 45 pounds". */
  readonly paidWords: ReadonlySet<string>;
  /** What is a weight as often as money. */
  readonly poundWords: ReadonlySet<string>;
  /** How a text calls what is American: where it sets US dollars apart, a bare dollar may be its own. */
  readonly americanWords: ReadonlySet<string>;
  readonly dollarWords: ReadonlySet<string>;
  /** Before an amount in money of another year: "in 2010 dollars". */
  readonly moneyOfYearBefore: ReadonlySet<string>;
}
