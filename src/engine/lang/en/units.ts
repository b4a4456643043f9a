// Origin: the Unified Code for Units of Measure (ucum.org), with the names and abbreviations of English news, compiled by
// hand. A test holds every code against a maintained UCUM library.

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Metric prefixes by name. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['atto', 'a'],
  ['centi', 'c'],
  ['deca', 'da'],
  ['deci', 'd'],
  ['exa', 'E'],
  ['femto', 'f'],
  ['giga', 'G'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['micro', 'u'],
  ['milli', 'm'],
  ['nano', 'n'],
  ['peta', 'P'],
  ['pico', 'p'],
  ['tera', 'T'],
]);

/** Units that take every prefix, by name. */
const METRIC_NAMES: ReadonlyMap<string, string> = new Map([
  ['ampere', 'A'],
  ['amp', 'A'],
  ['becquerel', 'Bq'],
  ['bit', 'bit'],
  ['byte', 'By'],
  ['calorie', 'cal'],
  ['candela', 'cd'],
  ['coulomb', 'C'],
  ['electronvolt', 'eV'],
  ['farad', 'F'],
  ['gauss', 'G'],
  ['gram', 'g'],
  ['gramme', 'g'],
  ['gray', 'Gy'],
  ['henry', 'H'],
  ['hertz', 'Hz'],
  ['joule', 'J'],
  ['kelvin', 'K'],
  ['liter', 'L'],
  ['litre', 'L'],
  ['lumen', 'lm'],
  ['lux', 'lx'],
  ['meter', 'm'],
  ['metre', 'm'],
  ['mole', 'mol'],
  ['newton', 'N'],
  ['ohm', 'Ohm'],
  ['parsec', 'pc'],
  ['pascal', 'Pa'],
  ['second', 's'],
  ['sievert', 'Sv'],
  ['tesla', 'T'],
  ['tonne', 't'],
  ['volt', 'V'],
  ['watt', 'W'],
]);

/** Too rare beside what else they are: "four teslas", "two moles", "50 grays", "a henry". */
const NAMES_WITH_PREFIX_ONLY: ReadonlySet<string> = new Set(['bit', 'gray', 'henry', 'mole', 'tesla']);

/** Lengths that make squares and cubes. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ['centimeter', 'cm'],
  ['centimetre', 'cm'],
  ['cm', 'cm'],
  ['kilometer', 'km'],
  ['kilometre', 'km'],
  ['km', 'km'],
  ['m', 'm'],
  ['meter', 'm'],
  ['metre', 'm'],
  ['millimeter', 'mm'],
  ['millimetre', 'mm'],
  ['mm', 'mm'],
]);

/** Scales of temperature, some as they are often misspelt. */
const SCALES_OF_TEMPERATURE: ReadonlyMap<string, string> = new Map([
  ['celcius', 'Cel'],
  ['celsius', 'Cel'],
  ['centigrade', 'Cel'],
  ['fahrenheit', '[degF]'],
  ['farenheit', '[degF]'],
]);

/** Names that are not composed, in the singular, of up to three words, in lower case. */
const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['acre', '[acr_us]'],
  ['angstrom', 'Ao'],
  ['astronomical unit', 'AU'],
  ['atmosphere', 'atm'],
  ['bits', 'bit'],
  ['barrel', '[bbl_us]'],
  ['british thermal unit', '[Btu]'],
  ['bushel', '[bu_us]'],
  ['carat', '[car_m]'],
  ['century', '100.a'],
  ['cubic foot', '[cft_i]'],
  ['cubic inch', '[cin_i]'],
  ['cubic yard', '[cyd_i]'],
  ['day', 'd'],
  ['decade', '10.a'],
  ['decibel', 'dB'],
  ['deg', 'deg'],
  ['degree', 'deg'],
  ['electron volt', 'eV'],
  ['fathom', '[fth_i]'],
  ['fl oz', '[foz_us]'],
  ['fluid ounce', '[foz_us]'],
  ['foot', '[ft_i]'],
  ['foot pound', '[ft_i].[lbf_av]'],
  ['fortnight', '2.wk'],
  ['ft', '[ft_i]'],
  ['furlong', '[fur_us]'],
  ['gallon', '[gal_us]'],
  ['hectare', 'har'],
  ['horsepower', '[HP]'],
  ['hour', 'h'],
  ['inch', '[in_i]'],
  ['kilo', 'kg'],
  ['kilometer per hour', 'km/h'],
  ['kilometre per hour', 'km/h'],
  ['kiloton', 'kt'],
  ['kilowatt hour', 'kW.h'],
  ['knot', '[kn_i]'],
  ['light year', '[ly]'],
  ['long ton', '[lton_av]'],
  ['megaton', 'Mt'],
  ['megawatt hour', 'MW.h'],
  ['metric ton', 't'],
  ['metric tonne', 't'],
  ['micron', 'um'],
  ['mile', '[mi_i]'],
  ['mile per hour', '[mi_i]/h'],
  ['milliampere hour', 'mA.h'],
  ['minute', 'min'],
  ['month', 'mo'],
  ['nautical mile', '[nmi_i]'],
  ['newton meter', 'N.m'],
  ['newton metre', 'N.m'],
  ['night', '{night}'],
  ['ounce', '[oz_av]'],
  ['part per billion', '[ppb]'],
  ['part per million', '[ppm]'],
  ['part per trillion', '[pptr]'],
  ['pint', '[pt_us]'],
  ['pound', '[lb_av]'],
  ['pound foot', '[lbf_av].[ft_i]'],
  ['pound per square inch', '[psi]'],
  ['quart', '[qt_us]'],
  ['quarter', '{quarter}'],
  ['revolution per minute', '{revolution}/min'],
  ['short ton', '[ston_av]'],
  ['sq foot', '[sft_i]'],
  ['sq ft', '[sft_i]'],
  ['sq mile', '[mi_i]2'],
  ['square foot', '[sft_i]'],
  ['square inch', '[sin_i]'],
  ['square mile', '[mi_i]2'],
  ['square yard', '[syd_i]'],
  ['stone', '[stone_av]'],
  ['tablespoon', '[tbs_us]'],
  ['teaspoon', '[tsp_us]'],
  ['terawatt hour', 'TW.h'],
  ['gigawatt hour', 'GW.h'],
  ['watt hour', 'W.h'],
  ['ton', '[ston_av]'],
  ['troy ounce', '[oz_tr]'],
  ['week', 'wk'],
  ['yard', '[yd_i]'],
  ['year', 'a'],
];

/** Names of units in the singular, of up to four words, in lower case. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...METRIC_NAMES].flatMap(([name, code]): [string, string][] => [
    ...(NAMES_WITH_PREFIX_ONLY.has(name) ? [] : [[name, code] as [string, string]]),
    ...[...PREFIXES].map(([prefix, letter]): [string, string] => [prefix + name, letter + code]),
  ]),
  ...[...LENGTHS].flatMap(([name, code]): [string, string][] => [
    [`square ${name}`, `${code}2`],
    [`sq ${name}`, `${code}2`],
    [`cubic ${name}`, `${code}3`],
    [`cu ${name}`, `${code}3`],
  ]),
  ...[...SCALES_OF_TEMPERATURE, ['c', 'Cel'], ['f', '[degF]'], ['kelvin', 'K']].flatMap(
    ([scale, code]): [string, string][] => ['deg', 'degree'].map((degree) => [`${degree} ${scale}`, code!]),
  ),
  ...SCALES_OF_TEMPERATURE,
  ...OTHER_NAMES,
]);

/** Abbreviations with the metric prefixes that news writes before them. */
const METRIC_SIGNS: readonly (readonly [sign: string, code: string, prefixes: string])[] = [
  ['A', 'A', 'k m u'],
  ['B', 'By', 'K M G T P E'],
  ['Bq', 'Bq', 'k M G T'],
  ['F', 'F', 'm u n p'],
  ['Gy', 'Gy', 'm u'],
  ['Hz', 'Hz', 'k M G T'],
  ['J', 'J', 'k M G T m'],
  ['L', 'L', 'm d c k'],
  ['N', 'N', 'k M m'],
  ['Nm', 'N.m', 'k'],
  ['Pa', 'Pa', 'h k M G'],
  ['Sv', 'Sv', 'm u'],
  ['T', 'T', 'm u'],
  ['V', 'V', 'm k M'],
  ['W', 'W', 'm k M G T'],
  ['Wh', 'W.h', 'k M G T'],
  ['bit', 'bit', 'k M G T'],
  ['bps', 'bit/s', 'k M G T'],
  ['cal', 'cal', 'k'],
  ['eV', 'eV', 'k M G T'],
  ['g', 'g', 'k m u n'],
  ['l', 'L', 'h d c m u'],
  ['m', 'm', 'k d c m u n'],
  ['mol', 'mol', 'k m u'],
  ['pc', 'pc', 'k M G'],
  ['s', 's', 'm u n'],
  ['t', 't', 'k M G'],
  ['Ω', 'Ohm', 'k M m'],
];

/** Alone these are too like initials, model letters and lists: "5 A", "the 24 T". */
const SIGNS_WITH_PREFIX_ONLY: ReadonlySet<string> = new Set(words('A B F T bps pc'));

/** How a prefix may be written besides its own letter. */
const PREFIX_SPELLINGS: Readonly<Record<string, readonly string[]>> = { u: ['μ', 'µ'], k: ['k', 'K'], K: ['K', 'k'] };

/** Abbreviations that are not composed, as written, case and all. */
const OTHER_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['BTU', '[Btu]'],
  ['Btu', '[Btu]'],
  ['CC', 'cm3'],
  ['GHZ', 'GHz'],
  ['HP', '[HP]'],
  ['KM', 'km'],
  ['KMPH', 'km/h'],
  ['KPH', 'km/h'],
  ['KW', 'kW'],
  ['KWh', 'kW.h'],
  ['Kcal', 'kcal'],
  ['Kg', 'kg'],
  ['Km', 'km'],
  ['MBit', 'Mbit'],
  ['MMBtu', '10*6.[Btu]'],
  ['MPG', '[mi_i]/[gal_us]'],
  ['MPH', '[mi_i]/h'],
  ['MW-hr', 'MW.h'],
  ['Mb', 'Mbit'],
  ['PS', '{PS}'],
  ['RPM', '{revolution}/min'],
  ['atm', 'atm'],
  ['b', 'bit'],
  ['bar', 'bar'],
  ['bbl', '[bbl_us]'],
  ['bhp', '[HP]'],
  ['bpd', '[bbl_us]/d'],
  ['bpm', '{beat}/min'],
  ['cc', 'cm3'],
  ['cl', 'cL'],
  ['dB', 'dB'],
  ['dBA', 'dB'],
  ['fps', '{frame}/s'],
  ['ft', '[ft_i]'],
  ['ft-lb', '[ft_i].[lbf_av]'],
  ['gal', '[gal_us]'],
  ['gb', 'GBy'],
  ['gm', 'g'],
  ['gms', 'g'],
  ['ha', 'har'],
  ['hp', '[HP]'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['in', '[in_i]'],
  ['kW-h', 'kW.h'],
  ['kW-hr', 'kW.h'],
  ['kWhr', 'kW.h'],
  ['kb', 'kBy'],
  ['kgs', 'kg'],
  ['khz', 'kHz'],
  ['kilos', 'kg'],
  ['km/hr', 'km/h'],
  ['kmh', 'km/h'],
  ['kmph', 'km/h'],
  ['kms', 'km'],
  ['kph', 'km/h'],
  ['kv', 'kV'],
  ['kw', 'kW'],
  ['kwh', 'kW.h'],
  ['lb', '[lb_av]'],
  ['lb-ft', '[lbf_av].[ft_i]'],
  ['lbs', '[lb_av]'],
  ['ly', '[ly]'],
  ['mAh', 'mA.h'],
  ['mb', 'MBy'],
  ['mhz', 'MHz'],
  ['mi', '[mi_i]'],
  ['min', 'min'],
  ['mins', 'min'],
  ['mmBTU', '10*6.[Btu]'],
  ['mmBtu', '10*6.[Btu]'],
  ['mmHg', 'mm[Hg]'],
  ['mpg', '[mi_i]/[gal_us]'],
  ['mph', '[mi_i]/h'],
  ['nmi', '[nmi_i]'],
  ['oz', '[oz_av]'],
  ['pound-foot', '[lbf_av].[ft_i]'],
  ['ppb', '[ppb]'],
  ['ppm', '[ppm]'],
  ['psi', '[psi]'],
  ['rpm', '{revolution}/min'],
  ['sec', 's'],
  ['secs', 's'],
  ['sqft', '[sft_i]'],
  ['st', '[stone_av]'],
  ['sqkm', 'km2'],
  ['sqm', 'm2'],
  ['tonnes', 't'],
  ['tb', 'TBy'],
  ['yd', '[yd_i]'],
  ['yds', '[yd_i]'],
  ['yo', 'a{age}'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['Å', 'Ao'],
  ['″', '[in_i]'],
  ['℃', 'Cel'],
  ['℉', '[degF]'],
];

/** Abbreviations as written, case and all. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ...METRIC_SIGNS.flatMap(([sign, code, prefixes]): [string, string][] => [
    ...(SIGNS_WITH_PREFIX_ONLY.has(sign) ? [] : [[sign, code] as [string, string]]),
    ...words(prefixes).flatMap((prefix) =>
      (PREFIX_SPELLINGS[prefix] ?? [prefix]).map((spelling): [string, string] => [
        spelling + sign,
        (prefix === 'K' ? 'k' : prefix) + code,
      ]),
    ),
  ]),
  ...OTHER_SIGNS,
]);

/** Abbreviations that mean the same in whatever case: "KM/H", "Mph". */
export const ANY_CASE_SIGNS: ReadonlySet<string> = new Set(
  words('bhp ft hp kg kgs km kmh kmph kph kw kwh lb lbs mph mpg oz psi rpm'),
);

/** Signs with an exponent are squares and cubes: "m2", "cm³". */
export const POWER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['cm', 'cm'],
  ['dm', 'dm'],
  ['ft', '[ft_i]'],
  ['in', '[in_i]'],
  ['km', 'km'],
  ['m', 'm'],
  ['mi', '[mi_i]'],
  ['mm', 'mm'],
  ['s', 's'],
  ['yd', '[yd_i]'],
  ['μm', 'um'],
]);

/** Signs in the denominator that stand alone nowhere else: "5 km/h", "3 $/h". */
export const RATE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['A', 'A'],
  ['K', 'K'],
  ['d', 'd'],
  ['day', 'd'],
  ['H', 'h'],
  ['h', 'h'],
  ['kg', 'kg'],
  ['month', 'mo'],
  ['y', 'a'],
  ['year', 'a'],
]);

/** Signs that are too like words and initials to stand apart from their number, unless a pause follows: "16 b.". */
export const TIGHT_SIGNS: ReadonlySet<string> = new Set(words('J N V b bar bit cal g gal l mi min mol ms s st t yd'));

/** Behind a number this is a preposition unless it is glued to it: "5in". */
export const GLUED_ONLY_SIGNS: ReadonlySet<string> = new Set(words('in'));

/** Stand before a length of time and leave it as it is: "three straight weeks". */
export const TIME_ADJECTIVES: ReadonlySet<string> = new Set(
  words('additional consecutive entire extra full further long more previous short solid straight successive whole'),
);

/** Codes of lengths of time, by which anything can be counted. */
export const TIME_UNIT_CODES: ReadonlySet<string> = new Set(
  words('10.a 100.a 2.wk a d h min mo ms s wk {quarter} {night}'),
);

/** Units besides the physical ones that are halved: "half a percentage point". */
export const HALVED_UNITS: ReadonlySet<string> = new Set(words('cent percent percentage point'));
