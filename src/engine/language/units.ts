export interface Units {
  /** Names of units in the singular, of up to four words, in lower case; squares and cubes are made of `lengths`. */
  readonly unitWords: ReadonlyMap<string, string>;
  /** Abbreviations as written, case and all. */
  readonly unitSigns: ReadonlyMap<string, string>;
  /** Abbreviations of two letters and more in small letters, for those who write "5KG" and "100ML". */
  readonly lowerSigns: ReadonlyMap<string, string>;
  /** Of these, those that are no other word, so that they mean the same in whatever case with a space before: "10 KM/H". */
  readonly anyCaseSigns: ReadonlySet<string>;
  /** Signs with an exponent are squares and cubes: "m2", "cm³". */
  readonly powerSigns: ReadonlyMap<string, string>;
  /** Signs in the denominator that stand alone nowhere else: "5 km/h", "3 $/h". */
  readonly rateSigns: ReadonlyMap<string, string>;
  /** Signs that are too like words and initials to stand apart from their number, unless a pause follows: "16 b.". */
  readonly tightSigns: ReadonlySet<string>;
  /** Behind a number this is another thing unless it is glued to it: "5in". */
  readonly gluedOnlySigns: ReadonlySet<string>;
  /** Stand before a length of time and leave it as it is: "three straight weeks". */
  readonly timeAdjectives: ReadonlySet<string>;
  /** Codes of lengths of time, by which anything can be counted. */
  readonly timeUnitCodes: ReadonlySet<string>;
  /** Units besides the physical ones that are halved: "half a percentage point". */
  readonly halvedUnits: ReadonlySet<string>;
  /** Lengths that make squares and cubes, by name and by sign. */
  readonly lengths: ReadonlyMap<string, string>;
  /** Before the name of a length these raise it: "square miles", "cu ft". */
  readonly powersBefore: ReadonlyMap<string, string>;
  /** Behind the name of a length that is written out: "metres squared". */
  readonly powersBehind: ReadonlyMap<string, string>;
  /** Words of names that some write with a full stop: "Sq. ft.", "fl. oz". */
  readonly stoppedWords: ReadonlySet<string>;
  /** Letters that are a scale of temperature behind a number: "12 C", "30° F". */
  readonly temperatureLetters: ReadonlyMap<string, string>;
  /** What may stand behind the sign of degrees besides: "5° Celsius". */
  readonly temperatureNames: ReadonlyMap<string, string>;
  /** Two signs that make a torque, whatever marks stand between them: "369 lb.-ft.". */
  readonly torqueSigns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Signs of what somebody does in each game: "22.5 ppg". Among what is drilled and mixed they are other units. */
  readonly gameSigns: ReadonlyMap<string, string>;
  readonly fluidWords: ReadonlySet<string>;
  /** Signs that count a unit by the thousand or more: "5 bcm" are 5e9 m3. */
  readonly scaledSigns: ReadonlyMap<string, readonly [scale: number, code: string]>;
  /** Behind carats these say that a metal is so pure, and nothing weighed. */
  readonly goldWords: ReadonlySet<string>;
  /** Near "kn" these say that it is knots, and no money. */
  readonly speedWords: ReadonlySet<string>;
  /** What speaks of warmth where degrees stand: "2 degrees warmer", "a low of 5 degrees". */
  readonly temperatureWords: ReadonlySet<string>;
  /** Before "of 5 degrees": "a low of 5 degrees". */
  readonly temperatureExtremes: ReadonlySet<string>;
  /** What temperatures are above or below: "3 degrees above normal". */
  readonly temperatureLevels: ReadonlySet<string>;
  /** Where these stand degrees are of an angle. */
  readonly angleWords: ReadonlySet<string>;
  /** Behind these "in" are inches: "5 ft. 6 in. tall". */
  readonly footWords: ReadonlySet<string>;
  /** Behind a length of time these make an age of it: "15 years old", "5-year-olds". */
  readonly oldWords: ReadonlySet<string>;
  /** Between an amount and what it is said by: "98 cents a share", "5 euros per kilo". */
  readonly rateWords: ReadonlySet<string>;
  /** Behind "a year" these make a time of it: "$13 billion a year earlier". */
  readonly noRateBehind: ReadonlySet<string>;
  /** Before the share that an amount is said by: "41 cents a common share". */
  readonly shareAdjectives: ReadonlySet<string>;
  readonly percentWords: ReadonlySet<string>;
  /** The first word of "per cent", with its second. */
  readonly splitPercent: ReadonlyMap<string, string>;
  /** Signs of percent as written, case and all: "3.2pc". */
  readonly percentSigns: ReadonlySet<string>;
  /** Before "points" these say of what: "basis points". */
  readonly pointKinds: ReadonlyMap<string, string>;
  /** "Up 25bps", "3 ppts". */
  readonly pointSigns: ReadonlyMap<string, string>;
  readonly pointWords: ReadonlySet<string>;
  /** How far cars go on their fuel in each: "27 mpg in the city and 33 highway". */
  readonly mileageRatings: ReadonlySet<string>;
}
