/**
 * Our unit codes (ISO 4217, UCUM) as NewsQuant and R-Quant name them. Classes of units only: a code with "/" is read part
 * by part ("USD/[bbl]" is "dollar per barrel"), and a counted noun stands for itself.
 */
// biome-ignore format: one dense table, so that its length tells how much is mapped
export const UNIT_NAMES: Readonly<Record<string, string>> = {
  USD: 'dollar', EUR: 'euro', GBP: 'pound sterling', JPY: 'japanese yen', CNY: 'chinese yuan', INR: 'indian rupee',
  AUD: 'australian dollar', CAD: 'canadian dollar', NZD: 'new zealand dollar', HKD: 'hong kong dollar',
  SGD: 'singaporean dollar', MYR: 'malaysian ringgit', CHF: 'swiss franc', RUB: 'russian ruble',
  UAH: 'ukrainian hryvnia', MXN: 'mexican peso', BRL: 'brazilian real', KRW: 'south korean won',
  ZAR: 'south african rand', TRY: 'turkish lira', SEK: 'swedish krona', NOK: 'norwegian krone', DKK: 'danish krone',
  THB: 'thai baht', IDR: 'indonesian rupiah', TWD: 'new taiwan dollar', PHP: 'philippine peso', PLN: 'polish zloty',
  AED: 'united arab emirates dirham', SAR: 'saudi riyal', ILS: 'israeli new shekel', NGN: 'nigerian naira',
  PKR: 'pakistani rupee', XBT: 'bitcoin', USX: 'cent', GBX: 'penny', DEM: 'mark', percent: 'percentage',
  'percentage point': 'percentage point', 'basis point': 'basis point', a: 'year', mo: 'month', wk: 'week', d: 'day',
  h: 'hour', min: 'minute', s: 'second', ms: 'millisecond', ns: 'nanosecond', '10.a': 'decade', '2.wk': 'fortnight',
  '{night}': 'night', '{quarter}': 'quarter', 'a{age}': 'year of age', 'mo{age}': 'month of age',
  'wk{age}': 'week of age', 'd{age}': 'day of age', km: 'kilometre', m: 'metre', cm: 'centimetre', mm: 'millimetre',
  um: 'micrometre', nm: 'nanometre', '[mi_i]': 'mile', '[yd_i]': 'yard', '[ft_i]': 'foot', '[in_i]': 'inch',
  '[nmi_i]': 'nautical mile', '[ly]': 'light year', km2: 'square kilometre', m2: 'square metre',
  cm2: 'square centimetre', '[mi_i]2': 'square mile', '[sft_i]': 'square foot', '[sin_i]': 'square inch',
  '[syd_i]': 'square yard', '[acr_us]': 'acre', har: 'hectare', m3: 'cubic metre', cm3: 'cubic centimetre',
  '[cft_i]': 'cubic foot', L: 'litre', cL: 'centilitre', mL: 'millilitre', '[gal_us]': 'gallon', '[pt_us]': 'pint',
  '[qt_us]': 'quart', '[bbl]': 'barrel', '[bu_us]': 'bushel', '[tsp_us]': 'teaspoon', '[tbs_us]': 'tablespoon',
  kg: 'kilogram', g: 'gram', mg: 'milligram', ug: 'microgram', t: 'metric ton', '[ston_av]': 'ton', kt: 'kiloton',
  Mt: 'megaton', '[lb_av]': 'pound-mass', '[oz_av]': 'ounce', '[oz_tr]': 'troy ounce', '[stone_av]': 'stone',
  '[car_m]': 'carat', W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', TW: 'terawatt',
  'kW.h': 'kilowatt hour', 'MW.h': 'megawatt hour', 'GW.h': 'gigawatt hour', 'mA.h': 'milliampere hour', V: 'volt',
  kV: 'kilovolt', A: 'ampere', J: 'joule', kJ: 'kilojoule', N: 'newton', 'N.m': 'newton metre', Pa: 'pascal',
  '[HP]': 'horsepower', dB: 'decibel', '[kn_i]': 'knot', Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz',
  GHz: 'gigahertz', By: 'byte', kBy: 'kilobyte', MBy: 'megabyte', GBy: 'gigabyte', TBy: 'terabyte', Mbit: 'megabit',
  Cel: 'celsius', '[degF]': 'fahrenheit', K: 'kelvin', deg: 'degree', '[ppm]': 'parts-per-million',
  '[ppb]': 'parts-per-billion',
};
