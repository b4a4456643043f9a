/**
 * Our unit codes (ISO 4217, UCUM) as NewsQuant and R-Quant name them. Classes of units only: a code with "/" is read part
 * by part ("USD/[bbl_us]" is "dollar per barrel"), metric prefixes are read off, money that is not listed is called as
 * CLDR calls it, and a counted noun stands for itself.
 */
// biome-ignore format: one dense table, so that its length tells how much is mapped
const UNIT_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar', GBP: 'pound sterling', SGD: 'singaporean dollar', XBT: 'bitcoin', USX: 'cent', GBX: 'penny', DEM: 'mark', ESP: 'peseta',
  BAM: 'bosnia and herzegovina convertible mark', BMD: 'bermudian dollar', BWP: 'botswana pula', GYD: 'guyanese dollar', KGS: 'kyrgyzstani som',
  LAK: 'lao kip', MMK: 'burmese kyat', MNT: 'mongolian tögrög', MRO: 'mauritanian ouguiya', NLG: 'netherlands guilder', PLN: 'polish złoty',
  PYG: 'paraguayan guaraní', SHP: 'saint helena pound', SLL: 'sierra leonean leone', STN: 'são tomé and príncipe dobra', TMT: 'turkmenistan manat',
  TTD: 'trinidad and tobago dollar', UZS: 'uzbekitan som', VEF: 'venezuelan bolívar', WST: 'samoan tālā', '?crown': 'krone', '?rial': 'rial',
  ZWL: 'zimbabwean dollar', percent: 'percentage', 'percentage point': 'percentage', '[ppm]': 'parts-per-million', '[ppb]': 'parts-per-billion', '[pptr]': 'parts-per-trillion',
  a: 'year', mo: 'month', wk: 'week', d: 'day', h: 'hour', min: 'minute', '10.a': 'decade', '100.a': 'century',
  '2.wk': 'fortnight', '{night}': 'night', '{degree}': 'degree', '{quarter}': 'quarter', 'a{age}': 'year of age', 'mo{age}': 'month of age',
  'wk{age}': 'week of age', 'd{age}': 'day of age', '[mi_i]': 'mile', '[yd_i]': 'yard', '[ft_i]': 'foot', '[in_i]': 'inch',
  '[nmi_i]': 'nautical mile', '[ly]': 'light-year', AU: 'astronomical unit', Ao: 'angstrom', '[fth_i]': 'fathom', '[fur_us]': 'furlong',
  '[mi_i]2': 'square mile', '[sft_i]': 'square foot', '[sin_i]': 'square inch', '[syd_i]': 'square yard',
  '[acr_us]': 'acre', har: 'hectare', '[cft_i]': 'cubic foot', '[cin_i]': 'cubic inch', '[cyd_i]': 'cubic yard',
  '[gal_us]': 'gallon', '[pt_us]': 'pint', '[qt_us]': 'quart', '[foz_us]': 'fluid ounce', '[bbl_us]': 'barrel', '[bu_us]': 'bushel',
  '[tsp_us]': 'teaspoon', '[tbs_us]': 'tablespoon', t: 'metric ton', kt: 'kiloton', Mt: 'megaton', '[ston_av]': 'ton',
  '[lton_av]': 'long ton', '[lb_av]': 'pound-mass', '[oz_av]': 'ounce', '[oz_tr]': 'troy ounce', '[stone_av]': 'stone',
  '[car_m]': 'carat', '[HP]': 'horsepower', '{PS}': 'horsepower', '[Btu]': 'british thermal unit', '10*6.[Btu]': 'mega british thermal unit',
  '[ft_i].[lbf_av]': 'foot pound-force', '[lbf_av].[ft_i]': 'foot pound-force', '[psi]': 'pound-force per square inch',
  'mm[Hg]': 'millimetre of mercury', atm: 'standard atmosphere', bar: 'bar', '[kn_i]': 'knot', Cel: 'celsius', '[degF]': 'fahrenheit', deg: 'degree',
  '{revolution}/min': 'revolution per minute', '{beat}/min': 'beat per minute', '{frame}/s': 'frame per second',
  '{time}': 'count', '[cup_us]': 'cup', '[gil_us]': 'gill', '[pk_us]': 'peck', '10*6.{pixel}': 'megapixel', '[degR]': 'rankine', '[scwt_av]': 'short hundredweight',
  '[pwt_tr]': 'pennyweight', '[fdr_us]': 'fluid dram', '[gal_br]': 'imperial gallon', '[pt_br]': 'imperial pint', '[car_Au]': 'karat', '[g]': 'g-force', '100.km': '100 kilometre',
  '[acr_us].[ft_us]': 'acre foot', '[lbf_av]': 'pound-force', kgf: 'kilogram-force', '100.kg': 'quintal', '{dot}/[in_i]': 'dot per inch', '{pixel}/[in_i]': 'pixel per inch', '[lcwt_av]': 'hundredweight',
  '[ppth]': 'per mille', '{Mach}': 'mach', s2: 'square second', rad: 'radian', "'": 'minute of arc', "''": 'second of arc', '1000.a': 'millennium', '[mi_i]3': 'cubic mile', '[bf_i]': 'board-foot', gf: 'gram-force',
  "[in_i'Hg]": 'inch of mercury', '10*5.[Btu]': 'therm', att: 'technical atmosphere', '10*9.{pixel}': 'gigapixel', touchdown: 'touch down', KiBy: 'kibibyte', MiBy: 'mebibyte', GiBy: 'gibibyte', TiBy: 'tebibyte',
};

const PREFIXES: Readonly<Record<string, string>> = {
  ...{ Y: 'yotta', Z: 'zetta', z: 'zepto', y: 'yocto' },
  ...{ E: 'exa', P: 'peta', T: 'tera', G: 'giga', M: 'mega', k: 'kilo', h: 'hecto', da: 'deca', d: 'deci' },
  ...{ c: 'centi', m: 'milli', u: 'micro', n: 'nano', p: 'pico', f: 'femto', a: 'atto' },
};
// biome-ignore format: one dense table, so that its length tells how much is mapped
const METRIC_NAMES: Readonly<Record<string, string>> = {
  m: 'metre', g: 'gram', L: 'litre', s: 'second', W: 'watt', V: 'volt', A: 'ampere', Hz: 'hertz', J: 'joule', N: 'newton',
  Pa: 'pascal', By: 'byte', bit: 'bit', K: 'kelvin', mol: 'mole', cd: 'candela', lm: 'lumen', lx: 'lux', Ohm: 'ohm', F: 'farad',
  H: 'henry', T: 'tesla', C: 'coulomb', eV: 'electronvolt', cal: 'calorie', Bq: 'becquerel', Sv: 'sievert', Gy: 'gray',
  pc: 'parsec', G: 'gauss', B: 'bel', Wh: 'watt hour', Ci: 'curie', dyn: 'dyne', erg: 'erg', P: 'poise', rad: 'radian', S: 'siemens', Wb: 'weber', kat: 'katal', u: 'atomic mass unit', R: 'roentgen', bar: 'bar', sr: 'steradian', t: 'ton', Bd: 'baud',
};
const POWERS: Readonly<Record<string, string>> = { '2': 'square ', '3': 'cubic ' };
const MONEY = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

/** "USD/[bbl_us]" is "dollar per barrel", "A/cm2" is "ampere per square centimetre"; no unit is "-". */
export function renderUnit(unit: string | null): string {
  if (unit === null) return '-';
  return UNIT_NAMES[unit] ?? unit.split('/').map(renderPart).join(' per ');
}

function renderPart(code: string): string {
  const own = UNIT_NAMES[code];
  if (own !== undefined) return own;
  if (/^[A-Z]{3}$/.test(code)) return MONEY.of(code)?.toLowerCase() ?? code;
  if (/^[A-Za-z]+(?:\.[A-Za-z]+)+$/.test(code)) return code.split('.').map(renderPart).join(' ');
  const power = POWERS[code.at(-1)!] ?? '';
  return power + (renderMetric(power ? code.slice(0, -1) : code) ?? code);
}

/** "kV" is "kilovolt"; a unit without a prefix ("m") goes before one that could be read as a prefix. */
function renderMetric(code: string): string | undefined {
  const whole = METRIC_NAMES[code];
  if (whole !== undefined) return whole;
  const cut = code.startsWith('da') ? 2 : 1;
  const prefix = PREFIXES[code.slice(0, cut)];
  const base = METRIC_NAMES[code.slice(cut)];
  return prefix === undefined || base === undefined ? undefined : prefix + base;
}
