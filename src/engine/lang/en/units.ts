// Origin: the Unified Code for Units of Measure (ucum.org), with the names and abbreviations of English news, compiled by
// hand. A test holds every code against a maintained UCUM library.
import type { Units } from '../../language/units.ts';

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Metric prefixes by name. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['atto', 'a'],
  ['centi', 'c'],
  ['deca', 'da'],
  ['deci', 'd'],
  ['deka', 'da'],
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
  ['yocto', 'y'],
  ['yotta', 'Y'],
  ['zepto', 'z'],
  ['zetta', 'Z'],
]);

/** Prefixes of powers of 1024. */
const BINARY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['gibi', 'Gi'],
  ['kibi', 'Ki'],
  ['mebi', 'Mi'],
  ['tebi', 'Ti'],
]);

/** Units that take every prefix, by name. */
const METRIC_NAMES: ReadonlyMap<string, string> = new Map([
  ['amp hour', 'A.h'],
  ['amp', 'A'],
  ['ampere hour', 'A.h'],
  ['ampere', 'A'],
  ['bar', 'bar'],
  ['becquerel', 'Bq'],
  ['bit', 'bit'],
  ['byte', 'By'],
  ['calorie', 'cal'],
  ['candela', 'cd'],
  ['coulomb', 'C'],
  ['curie', 'Ci'],
  ['dalton', 'u'],
  ['dyne', 'dyn'],
  ['electron volt', 'eV'],
  ['electronvolt', 'eV'],
  ['erg', 'erg'],
  ['farad', 'F'],
  ['gauss', 'G'],
  ['gram', 'g'],
  ['gramme', 'g'],
  ['gray', 'Gy'],
  ['henry', 'H'],
  ['hertz', 'Hz'],
  ['joule', 'J'],
  ['katal', 'kat'],
  ['kelvin', 'K'],
  ['liter', 'L'],
  ['litre', 'L'],
  ['lumen', 'lm'],
  ['lux', 'lx'],
  ['meter', 'm'],
  ['metre', 'm'],
  ['mole', 'mol'],
  ['newton meter', 'N.m'],
  ['newton metre', 'N.m'],
  ['newton', 'N'],
  ['ohm', 'Ohm'],
  ['parsec', 'pc'],
  ['pascal', 'Pa'],
  ['poise', 'P'],
  ['radian', 'rad'],
  ['rem', 'REM'],
  ['roentgen', 'R'],
  ['second', 's'],
  ['siemens', 'S'],
  ['sievert', 'Sv'],
  ['steradian', 'sr'],
  ['tesla', 'T'],
  ['ton', 't'],
  ['tonne', 't'],
  ['volt ampere', 'V.A'],
  ['volt', 'V'],
  ['watt hour', 'W.h'],
  ['watt', 'W'],
  ['weber', 'Wb'],
]);

/** Too rare beside what else they are: "four teslas", "two moles", "50 grays", "a henry", "three bars"; a bare ton is the short one. */
const NAMES_WITH_PREFIX_ONLY: ReadonlySet<string> = new Set([
  'bar',
  'bit',
  'gray',
  'henry',
  'mole',
  'rem',
  'tesla',
  'ton',
]);

/** Names that are also written with their prefix apart: "50 kilo meters", "5 mega bytes". */
const NAMES_WITH_LOOSE_PREFIX: ReadonlySet<string> = new Set(
  words('bit byte gram gramme liter litre meter metre ton tonne volt watt'),
);

/** Lengths that make squares and cubes, besides the metric ones. */
const LENGTHS: ReadonlyMap<string, string> = new Map([
  ...['meter', 'metre'].flatMap((name): [string, string][] => [
    [name, 'm'],
    ...[...PREFIXES].map(([prefix, letter]): [string, string] => [prefix + name, `${letter}m`]),
  ]),
  ...words('cm dam dm hm km m mm nm').map((sign): [string, string] => [sign, sign]),
  ['feet', '[ft_i]'],
  ['foot', '[ft_i]'],
  ['ft', '[ft_i]'],
  ['in', '[in_i]'],
  ['inch', '[in_i]'],
  ['mi', '[mi_i]'],
  ['micron', 'um'],
  ['mile', '[mi_i]'],
  ['yard', '[yd_i]'],
  ['yd', '[yd_i]'],
]);

/** Before the name of a length these raise it. */
const POWERS_BEFORE: ReadonlyMap<string, string> = new Map([
  ['sq', '2'],
  ['square', '2'],
  ['cu', '3'],
  ['cubic', '3'],
]);

/** Behind the name of a length that is written out. */
const POWERS_BEHIND: ReadonlyMap<string, string> = new Map([
  ['squared', '2'],
  ['cubed', '3'],
]);

/** Scales of temperature, some as they are often misspelt. */
const SCALES_OF_TEMPERATURE: ReadonlyMap<string, string> = new Map([
  ['celcius', 'Cel'],
  ['celsius', 'Cel'],
  ['centigrade', 'Cel'],
  ['fahrenheit', '[degF]'],
  ['farenheit', '[degF]'],
  ['kelvin', 'K'],
  ['rankine', '[degR]'],
  ['reaumur', '[degRe]'],
]);

/** Names that are not composed, in the singular, of up to three words, in lower case. */
const OTHER_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['acre foot', '[acr_us].[ft_us]'],
  ['acre', '[acr_us]'],
  ['angstrom', 'Ao'],
  ['angström', 'Ao'],
  ['arc minute', "'"],
  ['arc second', "''"],
  ['arcmin', "'"],
  ['arcminute', "'"],
  ['arcsec', "''"],
  ['arcsecond', "''"],
  ['astronomical unit', 'AU'],
  ['atmosphere', 'atm'],
  ['atomic mass unit', 'u'],
  ['barrel', '[bbl_us]'],
  ['baud', 'Bd'],
  ['beat per minute', '{beat}/min'],
  ['bit per second', 'bit/s'],
  ['bits', 'bit'],
  ['board foot', '[bf_i]'],
  ['british thermal unit', '[Btu]'],
  ['bushel', '[bu_us]'],
  ['carat', '[car_m]'],
  ['celsius degree', 'Cel'],
  ['centigrade degree', 'Cel'],
  ['century', '100.a'],
  ['cup', '[cup_us]'],
  ['day', 'd'],
  ['decade', '10.a'],
  ['decibel', 'dB'],
  ['deg', 'deg'],
  ['degree angle', 'deg'],
  ['degree of arc', 'deg'],
  ['degree', 'deg'],
  ['degs', 'deg'],
  ['dot per inch', '{dot}/[in_i]'],
  ['degc', 'Cel'],
  ['degf', '[degF]'],
  ['dpi', '{dot}/[in_i]'],
  ['electronvolt', 'eV'],
  ['fahrenheit degree', '[degF]'],
  ['fathom', '[fth_i]'],
  ['feet pound', '[ft_i].[lbf_av]'],
  ['fl dr', '[fdr_us]'],
  ['fl oz', '[foz_us]'],
  ['fl pt', '[pt_us]'],
  ['fl qt', '[qt_us]'],
  ['floz', '[foz_us]'],
  ['fluid dram', '[fdr_us]'],
  ['fluid ounce', '[foz_us]'],
  ['fluid oz', '[foz_us]'],
  ['fluid pint', '[pt_us]'],
  ['foot per second squared', '[ft_i]/s2'],
  ['foot pound force', '[ft_i].[lbf_av]'],
  ['foot pound', '[ft_i].[lbf_av]'],
  ['foot', '[ft_i]'],
  ['fortnight', '2.wk'],
  ['frame per second', '{frame}/s'],
  ['ft', '[ft_i]'],
  ['furlong', '[fur_us]'],
  ['g force', '[g]'],
  ['gallon', '[gal_us]'],
  ['gigapixel', '10*9.{pixel}'],
  ['gill', '[gil_us]'],
  ['gram force', 'gf'],
  ['hectare', 'har'],
  ['horse power', '[HP]'],
  ['horsepower', '[HP]'],
  ['hour', 'h'],
  ['hundredweight', '[lcwt_av]'],
  ['imp gallon', '[gal_br]'],
  ['imperial gallon', '[gal_br]'],
  ['imperial pint', '[pt_br]'],
  ['imperial ton', '[lton_av]'],
  ['inch of mercury', "[in_i'Hg]"],
  ['inch', '[in_i]'],
  ['karat', '[car_Au]'],
  ['kilo', 'kg'],
  ['kilogram force', 'kgf'],
  ['kilometer an hour', 'km/h'],
  ['kilometre an hour', 'km/h'],
  ['kilopond', 'kgf'],
  ['kiloton', 'kt'],
  ['knot', '[kn_i]'],
  ['light year', '[ly]'],
  ['lightyear', '[ly]'],
  ['long hundredweight', '[lcwt_av]'],
  ['long ton', '[lton_av]'],
  ['lux', 'lx'],
  ['mach', '{Mach}'],
  ['mega pixel', '10*6.{pixel}'],
  ['megapixel', '10*6.{pixel}'],
  ['megaton', 'Mt'],
  ['meter per second squared', 'm/s2'],
  ['metre per second squared', 'm/s2'],
  ['metric ton', 't'],
  ['metric tonne', 't'],
  ['micron', 'um'],
  ['mile an hour', '[mi_i]/h'],
  ['mile', '[mi_i]'],
  ['millennia', '1000.a'],
  ['millennium', '1000.a'],
  ['millimeter of mercury', 'mm[Hg]'],
  ['millimetre of mercury', 'mm[Hg]'],
  ['minute of arc', "'"],
  ['minute', 'min'],
  ['month', 'mo'],
  ['nautical mile', '[nmi_i]'],
  ['newton meter', 'N.m'],
  ['night', '{night}'],
  ['ounce', '[oz_av]'],
  ['part per billion', '[ppb]'],
  ['part per million', '[ppm]'],
  ['part per trillion', '[pptr]'],
  ['pascal second', 'Pa.s'],
  ['peck', '[pk_us]'],
  ['pennyweight', '[pwt_tr]'],
  ['per mille', '[ppth]'],
  ['permille', '[ppth]'],
  ['pint', '[pt_us]'],
  ['pixel per inch', '{pixel}/[in_i]'],
  ['pound foot', '[lbf_av].[ft_i]'],
  ['pound force foot', '[lbf_av].[ft_i]'],
  ['pound force', '[lbf_av]'],
  ['pound of force', '[lbf_av]'],
  ['pound of thrust', '[lbf_av]'],
  ['pound per square inch', '[psi]'],
  ['pound', '[lb_av]'],
  ['quart', '[qt_us]'],
  ['quarter', '{quarter}'],
  ['quintal', '100.kg'],
  ['revolution per minute', '{revolution}/min'],
  ['second of arc', "''"],
  ['short hundredweight', '[scwt_av]'],
  ['short ton', '[ston_av]'],
  ['square second', 's2'],
  ['standard atmosphere', 'atm'],
  ['standard cubic foot', '[cft_i]'],
  ['statute mile', '[mi_i]'],
  ['stone', '[stone_av]'],
  ['table spoon', '[tbs_us]'],
  ['tablespoon', '[tbs_us]'],
  ['tablespoonful', '[tbs_us]'],
  ['tea spoon', '[tsp_us]'],
  ['teaspoon', '[tsp_us]'],
  ['teaspoonful', '[tsp_us]'],
  ['technical atmosphere', 'att'],
  ['therm', '10*5.[Btu]'],
  ['ton', '[ston_av]'],
  ['torr', 'mm[Hg]'],
  ['troy ounce', '[oz_tr]'],
  ['troy oz', '[oz_tr]'],
  ['u.s gallon', '[gal_us]'],
  ['us gallon', '[gal_us]'],
  ['week', 'wk'],
  ['yard', '[yd_i]'],
  ['year', 'a'],
  ['ångstrom', 'Ao'],
  ['ångström', 'Ao'],
];

/** Names of units in the singular, of up to four words, in lower case; squares and cubes are made of lengths. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...[...METRIC_NAMES].flatMap(([name, code]): [string, string][] => [
    ...(NAMES_WITH_PREFIX_ONLY.has(name) ? [] : [[name, code] as [string, string]]),
    ...[...PREFIXES].flatMap(([prefix, letter]): [string, string][] => [
      [prefix + name, letter + code],
      ...(NAMES_WITH_LOOSE_PREFIX.has(name) ? [[`${prefix} ${name}`, letter + code] as [string, string]] : []),
    ]),
  ]),
  ...[...BINARY_PREFIXES].flatMap(([prefix, letters]): [string, string][] => [
    [`${prefix}bit`, `${letters}bit`],
    [`${prefix}byte`, `${letters}By`],
  ]),
  ...[...SCALES_OF_TEMPERATURE, ['c', 'Cel'], ['f', '[degF]'], ['k', 'K']].flatMap(
    ([scale, code]): [string, string][] => ['deg', 'degree', 'degs'].map((degree) => [`${degree} ${scale}`, code!]),
  ),
  ...SCALES_OF_TEMPERATURE,
  ...OTHER_NAMES,
]);

/** Abbreviations with the metric prefixes that news writes before them. */
const METRIC_SIGNS: readonly (readonly [sign: string, code: string, prefixes: string])[] = [
  ['A', 'A', 'k m u n'],
  ['Ah', 'A.h', 'm k'],
  ['B', 'By', 'k K M G T P E Z Y'],
  ['Bq', 'Bq', 'm k M G T'],
  ['C', 'C', 'm u n'],
  ['Ci', 'Ci', 'm u n k'],
  ['Da', 'u', 'k M'],
  ['F', 'F', 'm u n p'],
  ['Gy', 'Gy', 'm u c'],
  ['H', 'H', 'm u n'],
  ['Hz', 'Hz', 'k M G T'],
  ['J', 'J', 'k M G T P m'],
  ['K', 'K', 'm u'],
  ['L', 'L', 'm d c k h u'],
  ['N', 'N', 'k M'],
  ['Nm', 'N.m', 'k M'],
  ['P', 'P', 'c'],
  ['Pa', 'Pa', 'h k M G'],
  ['S', 'S', 'u'],
  ['Sv', 'Sv', 'm u'],
  ['T', 'T', 'm u n'],
  ['V', 'V', 'm k M u'],
  ['VA', 'V.A', 'k M'],
  ['W', 'W', 'm k M G T u'],
  ['Wb', 'Wb', 'm u'],
  ['Wh', 'W.h', 'k M G T'],
  ['bar', 'bar', 'm k'],
  ['bit', 'bit', 'k M G T P E'],
  ['bps', 'bit/s', 'k M G T'],
  ['byte', 'By', 'k M G T P'],
  ['cal', 'cal', 'k'],
  ['eV', 'eV', 'k M G T'],
  ['g', 'g', 'k m u n'],
  ['l', 'L', 'h d c m u'],
  ['lm', 'lm', ''],
  ['lx', 'lx', 'k'],
  ['m', 'm', 'k d c m u n h'],
  ['mol', 'mol', 'k m u n'],
  ['pc', 'pc', 'k M G'],
  ['rad', 'rad', 'm'],
  ['s', 's', 'm u n p'],
  ['t', 't', 'k M G'],
  ['tonne', 't', 'k M'],
  ['Ω', 'Ohm', 'k M m'],
];

/** Alone these are too like initials, model letters and lists: "5 A", "the 24 T". */
const SIGNS_WITH_PREFIX_ONLY: ReadonlySet<string> = new Set(words('A B C Da F H K P S T VA bps byte pc tonne'));

/** How a prefix may be written besides its own letter. */
const PREFIX_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({ u: ['μ', 'µ'], k: ['k', 'K'], K: ['K', 'k'] }),
);

/** Abbreviations that are not composed, as written, case and all. */
const OTHER_SIGNS: readonly (readonly [sign: string, code: string])[] = [
  ['AU', 'AU'],
  ['BTU', '[Btu]'],
  ['BTUs', '[Btu]'],
  ['Btu', '[Btu]'],
  ['CFM', '[cft_i]/min'],
  ['Gb', 'Gbit'],
  ['GiB', 'GiBy'],
  ['KB', 'kBy'],
  ['Kb', 'kbit'],
  ['KiB', 'KiBy'],
  ['MBTU', '10*6.[Btu]'],
  ['MMBtu', '10*6.[Btu]'],
  ['MP', '10*6.{pixel}'],
  ['MW-hr', 'MW.h'],
  ['Mb', 'Mbit'],
  ['MiB', 'MiBy'],
  ['Mtpa', '10*6.t/a'],
  ['PS', '{PS}'],
  ['Pb', 'Pbit'],
  ['Tb', 'Tbit'],
  ['TiB', 'TiBy'],
  ['Torr', 'mm[Hg]'],
  ['ac', '[acr_us]'],
  ['atm', 'atm'],
  ['b', 'bit'],
  ['bar', 'bar'],
  ['bbl', '[bbl_us]'],
  ['bhp', '[HP]'],
  ['boepd', '[bbl_us]/d'],
  ['bopd', '[bbl_us]/d'],
  ['bpd', '[bbl_us]/d'],
  ['bpm', '{beat}/min'],
  ['btu', '[Btu]'],
  ['cc', 'cm3'],
  ['cfm', '[cft_i]/min'],
  ['cfs', '[cft_i]/s'],
  ['cl', 'cL'],
  ['cmH2O', 'cm[H2O]'],
  ['ct', '[car_m]'],
  ['cuft', '[cft_i]'],
  ['cwt', '[lcwt_av]'],
  ['dB', 'dB'],
  ['dBA', 'dB'],
  ['dBm', 'dB'],
  ['dpi', '{dot}/[in_i]'],
  ['fl.oz', '[foz_us]'],
  ['floz', '[foz_us]'],
  ['fps', '{frame}/s'],
  ['ft', '[ft_i]'],
  ['ft-lb', '[ft_i].[lbf_av]'],
  ['gal', '[gal_us]'],
  ['gm', 'g'],
  ['gms', 'g'],
  ['gpm', '[gal_us]/min'],
  ['h', 'h'],
  ['ha', 'har'],
  ['hp', '[HP]'],
  ['hr', 'h'],
  ['hrs', 'h'],
  ['in', '[in_i]'],
  ['inHg', "[in_i'Hg]"],
  ['ips', '[in_i]/s'],
  ['kVA', 'kV.A'],
  ['kW-h', 'kW.h'],
  ['kW-hr', 'kW.h'],
  ['kWhr', 'kW.h'],
  ['kb', 'kbit'],
  ['kgf', 'kgf'],
  ['kgs', 'kg'],
  ['kilos', 'kg'],
  ['km/hr', 'km/h'],
  ['kmh', 'km/h'],
  ['kmph', 'km/h'],
  ['kms', 'km'],
  ['kph', 'km/h'],
  ['kts', '[kn_i]'],
  ['lb', '[lb_av]'],
  ['lb-ft', '[lbf_av].[ft_i]'],
  ['lbf', '[lbf_av]'],
  ['lbm', '[lb_av]'],
  ['lbs', '[lb_av]'],
  ['ltr', 'L'],
  ['ltrs', 'L'],
  ['ly', '[ly]'],
  ['mAh', 'mA.h'],
  ['mbpd', '10*6.[bbl_us]/d'],
  ['mcg', 'ug'],
  ['mi', '[mi_i]'],
  ['min', 'min'],
  ['mins', 'min'],
  ['mls', 'mL'],
  ['mmBTU', '10*6.[Btu]'],
  ['mmBtu', '10*6.[Btu]'],
  ['mmHg', 'mm[Hg]'],
  ['mmol/l', 'mmol/L'],
  ['mos', 'mo'],
  ['mpg', '[mi_i]/[gal_us]'],
  ['mph', '[mi_i]/h'],
  ['mps', 'm/s'],
  ['msec', 'ms'],
  ['mth', 'mo'],
  ['mths', 'mo'],
  ['mtpa', '10*6.t/a'],
  ['nmi', '[nmi_i]'],
  ['oz', '[oz_av]'],
  ['pound-foot', '[lbf_av].[ft_i]'],
  ['ppb', '[ppb]'],
  ['ppi', '{pixel}/[in_i]'],
  ['ppm', '[ppm]'],
  ['ppt', '[pptr]'],
  ['psi', '[psi]'],
  ['psia', '[psi]'],
  ['psig', '[psi]'],
  ['pt', '[pt_us]'],
  ['qt', '[qt_us]'],
  ['qts', '[qt_us]'],
  ['rpm', '{revolution}/min'],
  ['sec', 's'],
  ['secs', 's'],
  ['sqft', '[sft_i]'],
  ['sqkm', 'km2'],
  ['sqkms', 'km2'],
  ['sqm', 'm2'],
  ['sqmi', '[mi_i]2'],
  ['st', '[stone_av]'],
  ['tbs', '[tbs_us]'],
  ['tbsp', '[tbs_us]'],
  ['tbsps', '[tbs_us]'],
  ['tonnes', 't'],
  ['torr', 'mm[Hg]'],
  ['tpd', '[ston_av]/d'],
  ['tsp', '[tsp_us]'],
  ['tsps', '[tsp_us]'],
  ['wk', 'wk'],
  ['wks', 'wk'],
  ['yd', '[yd_i]'],
  ['yds', '[yd_i]'],
  ['y.o.', 'a{age}'],
  ['yo', 'a{age}'],
  ['yr', 'a'],
  ['yrs', 'a'],
  ['µl', 'uL'],
  ['Å', 'Ao'],
  ['μsec', 'us'],
  ['‰', '[ppth]'],
  ['′', '[ft_i]'],
  ['″', '[in_i]'],
  ['℃', 'Cel'],
  ['℉', '[degF]'],
  ['ℓ', 'L'],
  ['㎎', 'mg'],
  ['㎏', 'kg'],
  ['㎐', 'Hz'],
  ['㎖', 'mL'],
  ['㎜', 'mm'],
  ['㎝', 'cm'],
  ['㎞', 'km'],
  ['㎡', 'm2'],
  ['㎥', 'm3'],
];

/** Abbreviations as written, case and all. */
export const UNIT_SIGNS: ReadonlyMap<string, string> = new Map([
  ...METRIC_SIGNS.flatMap(([sign, code, prefixes]): [string, string][] => [
    ...(SIGNS_WITH_PREFIX_ONLY.has(sign) ? [] : [[sign, code] as [string, string]]),
    ...(prefixes === '' ? [] : words(prefixes)).flatMap((prefix) =>
      (PREFIX_SPELLINGS.get(prefix) ?? [prefix]).map((spelling): [string, string] => [
        spelling + sign,
        (prefix === 'K' ? 'k' : prefix) + code,
      ]),
    ),
  ]),
  ...OTHER_SIGNS,
]);

/** What an abbreviation means whose letters alone, without their case, do not tell. */
const PREFERRED_CODES: ReadonlyMap<string, string> = new Map([
  ['cal', 'cal'],
  ['gb', 'GBy'],
  ['gw', 'GW'],
  ['gwh', 'GW.h'],
  ['kb', 'kBy'],
  ['kt', 'kt'],
  ['mb', 'MBy'],
  ['mg', 'mg'],
  ['mhz', 'MHz'],
  ['ml', 'mL'],
  ['mm', 'mm'],
  ['mpa', 'MPa'],
  ['mv', 'MV'],
  ['mw', 'MW'],
  ['mwh', 'MW.h'],
  ['pb', 'PBy'],
  ['tb', 'TBy'],
]);

/** Letters that are other things in another case: "5PM", "1St", "5Th". */
const CASED_SIGNS: ReadonlySet<string> = new Set(words('am ma nt pa pc pm ps st th'));

/** Abbreviations of two letters and more in small letters, for those who write "5KG" and "100ML". */
export const LOWER_SIGNS: ReadonlyMap<string, string> = createLowerSigns();

function createLowerSigns(): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const [sign, code] of UNIT_SIGNS) {
    const lower = sign.toLowerCase();
    if (/^[a-z]{2,}$/.test(lower) && !CASED_SIGNS.has(lower) && !signs.has(lower)) {
      signs.set(lower, PREFERRED_CODES.get(lower) ?? UNIT_SIGNS.get(lower) ?? code);
    }
  }
  return signs;
}

/** Of these, those that are no other word, so that they mean the same in whatever case with a space before: "10 KM/H". */
export const ANY_CASE_SIGNS: ReadonlySet<string> = new Set(
  words(
    'bhp bpd btu cc cm dpi ft gb gbps ghz gwh hp hz kb kbps kcal kg kgs khz kj km kmh kmph kph kpa kv kw kwh lb lbs mah mb mbps mhz ml mls mm mmbtu mpa mpg mph mw mwh oz ppb ppm psi rpm sqft sqm tb tbsp tsp twh',
  ),
);

/** Signs with an exponent are squares and cubes: "m2", "cm³". */
export const POWER_SIGNS: ReadonlyMap<string, string> = new Map([
  ['CM', 'cm'],
  ['KM', 'km'],
  ['M', 'm'],
  ['cm', 'cm'],
  ['dam', 'dam'],
  ['dm', 'dm'],
  ['feet', '[ft_i]'],
  ['ft', '[ft_i]'],
  ['hm', 'hm'],
  ['in', '[in_i]'],
  ['km', 'km'],
  ['m', 'm'],
  ['mi', '[mi_i]'],
  ['mm', 'mm'],
  ['nm', 'nm'],
  ['s', 's'],
  ['um', 'um'],
  ['yd', '[yd_i]'],
  ['µm', 'um'],
  ['μm', 'um'],
]);

/** Signs in the denominator that stand alone nowhere else: "5 km/h", "3 $/h". */
export const RATE_SIGNS: ReadonlyMap<string, string> = new Map([
  ['A', 'A'],
  ['C', 'C'],
  ['H', 'h'],
  ['K', 'K'],
  ['L', 'L'],
  ['a', 'a'],
  ['annum', 'a'],
  ['d', 'd'],
  ['day', 'd'],
  ['g', 'g'],
  ['h', 'h'],
  ['hour', 'h'],
  ['hr', 'h'],
  ['kg', 'kg'],
  ['l', 'L'],
  ['m', 'm'],
  ['min', 'min'],
  ['mo', 'mo'],
  ['month', 'mo'],
  ['mth', 'mo'],
  ['s', 's'],
  ['sec', 's'],
  ['week', 'wk'],
  ['wk', 'wk'],
  ['y', 'a'],
  ['year', 'a'],
  ['yr', 'a'],
]);

/** Signs that are too like words and initials to stand apart from their number, unless a pause follows: "16 b.". */
export const TIGHT_SIGNS: ReadonlySet<string> = new Set(
  words('Ci J N V ac b bar bit cal cd ct g gal h l lm lx mi min mol ms pt qt rad s st t wk yd'),
);

/** Behind a number this is another thing unless it is glued to it: "5in". */
export const GLUED_ONLY_SIGNS: ReadonlySet<string> = new Set(['in']);

/** Stand before a length of time and leave it as it is: "three straight weeks". */
export const TIME_ADJECTIVES: ReadonlySet<string> = new Set(
  words('additional consecutive entire extra full further long more previous short solid straight successive whole'),
);

/** Codes of lengths of time, by which anything can be counted. */
export const TIME_UNIT_CODES: ReadonlySet<string> = new Set(
  words('10.a 100.a 2.wk a d h min mo ms s wk {quarter} {night}'),
);

/** Units besides the physical ones that are halved: "half a percentage point". */
export const HALVED_UNITS: ReadonlySet<string> = new Set(words('cent dollar euro percent percentage point pound'));

/** Words of names that some write with a full stop: "Sq. ft.", "fl. oz". */
const STOPPED_WORDS: ReadonlySet<string> = new Set(words('cu deg fl sq'));

/** Letters that are a scale of temperature behind a number: "12 C", "30° F". */
const TEMPERATURE_LETTERS: ReadonlyMap<string, string> = new Map([
  ['c', 'Cel'],
  ['f', '[degF]'],
  ['k', 'K'],
]);

/** What may stand behind the sign of degrees besides. */
const TEMPERATURE_NAMES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'Cel'],
  ['centigrade', 'Cel'],
  ['fahrenheit', '[degF]'],
  ['r', '[degR]'],
]);

/** Two signs that make a torque, whatever marks stand between them: "369 lb.-ft.". */
const TORQUE_SIGNS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'ft',
    new Map([
      ['lb', '[ft_i].[lbf_av]'],
      ['lbs', '[ft_i].[lbf_av]'],
    ]),
  ],
  ['lb', new Map([['ft', '[lbf_av].[ft_i]']])],
  ['lbs', new Map([['ft', '[lbf_av].[ft_i]']])],
]);

/** Behind these "in" are inches: "5 ft. 6 in. tall". */
const FOOT_WORDS: ReadonlySet<string> = new Set(words('feet foot ft'));

/** Behind a length of time these make an age of it: "15 years old", "5-year-olds". */
const OLD_WORDS: ReadonlySet<string> = new Set(words('old olds'));

/** Between an amount and what it is said by: "98 cents a share", "5 euros per kilo". */
const RATE_WORDS: ReadonlySet<string> = new Set(words('a an each per'));

/** Behind "a year" these make a time of it: "$13 billion a year earlier". */
const NO_RATE_BEHIND: ReadonlySet<string> = new Set(words('ago before earlier later'));

/** Before the share that an amount is said by: "41 cents a common share". */
const SHARE_ADJECTIVES: ReadonlySet<string> = new Set(words('american common diluted ordinary preferred'));

const PERCENT_WORDS: ReadonlySet<string> = new Set(words('percent pct'));

/** The first word of "per cent", with its second. */
const SPLIT_PERCENT: ReadonlyMap<string, string> = new Map([['per', 'cent']]);

/** Signs of percent as written, case and all: "3.2pc". */
const PERCENT_SIGNS: ReadonlySet<string> = new Set(['pc']);

/** Before "points" these say of what: "basis points". */
const POINT_KINDS: ReadonlyMap<string, string> = new Map([
  ['basis', 'basis point'],
  ['percentage', 'percentage point'],
]);

/** "Up 25bps", "3 ppts". */
const POINT_SIGNS: ReadonlyMap<string, string> = new Map([
  ['bp', 'basis point'],
  ['bps', 'basis point'],
  ['pp', 'percentage point'],
  ['ppts', 'percentage point'],
]);

const POINT_WORDS: ReadonlySet<string> = new Set(words('point points'));

/** How far cars go on their fuel in each: "27 mpg in the city and 33 highway". */
const MILEAGE_RATINGS: ReadonlySet<string> = new Set(words('city combined highway'));

export const units: Units = {
  unitWords: UNIT_WORDS,
  unitSigns: UNIT_SIGNS,
  lowerSigns: LOWER_SIGNS,
  anyCaseSigns: ANY_CASE_SIGNS,
  powerSigns: POWER_SIGNS,
  rateSigns: RATE_SIGNS,
  tightSigns: TIGHT_SIGNS,
  gluedOnlySigns: GLUED_ONLY_SIGNS,
  timeAdjectives: TIME_ADJECTIVES,
  timeUnitCodes: TIME_UNIT_CODES,
  halvedUnits: HALVED_UNITS,
  lengths: LENGTHS,
  powersBefore: POWERS_BEFORE,
  powersBehind: POWERS_BEHIND,
  stoppedWords: STOPPED_WORDS,
  temperatureLetters: TEMPERATURE_LETTERS,
  temperatureNames: TEMPERATURE_NAMES,
  torqueSigns: TORQUE_SIGNS,
  footWords: FOOT_WORDS,
  oldWords: OLD_WORDS,
  rateWords: RATE_WORDS,
  noRateBehind: NO_RATE_BEHIND,
  shareAdjectives: SHARE_ADJECTIVES,
  percentWords: PERCENT_WORDS,
  splitPercent: SPLIT_PERCENT,
  percentSigns: PERCENT_SIGNS,
  pointKinds: POINT_KINDS,
  pointSigns: POINT_SIGNS,
  pointWords: POINT_WORDS,
  mileageRatings: MILEAGE_RATINGS,
};
