// Origin: ISO 4217 (the present list and, for the money that the euro replaced, the historic one) with the names and signs
// that English news writes for them, compiled by hand. USX and GBX are the codes that markets use for the cent and the
// penny, XBT the one for bitcoin; ISO has none for them. "?dollar" is a dollar whose country the words beside it do not tell.

const words = (list: string): readonly string[] => list.split(/\s+/);

/** Signs that stand before an amount. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', '?dollar'],
  ['¢', 'USX'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['֏', 'AMD'],
  ['฿', 'THB'],
  ['៛', 'KHR'],
  ['₡', 'CRC'],
  ['₤', 'GBP'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['€', 'EUR'],
  ['₭', 'LAK'],
  ['₮', 'MNT'],
  ['₱', 'PHP'],
  ['₲', 'PYG'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₼', 'AZN'],
  ['₽', 'RUB'],
  ['₾', 'GEL'],
  ['₿', 'XBT'],
  ['元', 'CNY'],
]);

/** Letters before "$": "US$5", "A$5", "HK $5". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['bz', 'BZD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['cad', 'CAD'],
  ['cdn', 'CAD'],
  ['fj', 'FJD'],
  ['hk', 'HKD'],
  ['j', 'JMD'],
  ['mex', 'MXN'],
  ['n', 'NAD'],
  ['nt', 'TWD'],
  ['nz', 'NZD'],
  ['r', 'BRL'],
  ['s', 'SGD'],
  ['tt', 'TTD'],
  ['u.s', 'USD'],
  ['us', 'USD'],
  ['z', 'ZWL'],
]);

/** Prefixes that are no word by themselves, so that they count in small letters and with a space: "c $ 1.34". */
export const SURE_DOLLAR_PREFIXES: ReadonlySet<string> = new Set(words('au aud c ca cad cdn hk nt nz u.s us'));

const ISO_CODES = words(
  'AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL',
);

/** Codes and other letters before or behind an amount: "USD 5", "RM120", "500 kr". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...ISO_CODES.map((code): [string, string] => [code, code]),
  ['BTC', 'XBT'],
  ['DM', 'DEM'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['Ft', 'HUF'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Kč', 'CZK'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['Rp', 'IDR'],
  ['Rs', 'INR'],
  ['SFr', 'CHF'],
  ['Sfr', 'CHF'],
  ['Tk', 'BDT'],
  ['Ush', 'UGX'],
  ['dlrs', 'USD'],
  ['kr', '?crown'],
  ['zł', 'PLN'],
]);

/** Codes that are words or other abbreviations too, which count only with their amount glued to them: "ALL 5", "TOP 10". */
export const GLUED_ONLY_CODES: ReadonlySet<string> = new Set(
  words('ALL AMD ANG BAM BOB COP CUP ERN GEL KES LAK MAD MOP PEN RON SOS TOP TRY'),
);

/** Codes that some write in small letters: "rmb 10". */
export const LOWER_CODES: ReadonlySet<string> = new Set(
  words(
    'aed ars aud bdt bgn bhd brl cad chf clp cny czk dkk dm dzd egp eur gbp hkd hrk huf idr ils inr iqd isk jod jpy krw kwd kzt lkr mxn myr ngn nok npr nzd omr php pkr pln qar rmb rsd sek sgd thb tnd twd uah usd uyu vnd zar',
  ),
);

/** Letters behind an amount that a break follows: "150 kn". */
export const TIGHT_CODES: ReadonlyMap<string, string> = new Map([
  ['kn', 'HRK'],
  ['p', 'GBX'],
]);

/** Money that several countries call by one name: the words that tell which, and the code where nothing tells. */
export const SHARED_CURRENCIES: readonly {
  readonly names: readonly string[];
  readonly fallback: string | null;
  readonly countries: readonly (readonly [words: string, code: string])[];
}[] = [
  {
    names: ['crown', 'krona', 'kronor', 'krone', 'kroner', 'koruna'],
    fallback: null,
    countries: [
      ['czech', 'CZK'],
      ['danish denmark', 'DKK'],
      ['icelandic iceland', 'ISK'],
      ['norwegian norway', 'NOK'],
      ['swedish sweden', 'SEK'],
    ],
  },
  {
    names: ['dinar'],
    fallback: null,
    countries: [
      ['algerian algeria', 'DZD'],
      ['bahraini bahrain', 'BHD'],
      ['iraqi iraq', 'IQD'],
      ['jordanian jordan', 'JOD'],
      ['kuwaiti kuwait', 'KWD'],
      ['libyan libya', 'LYD'],
      ['serbian serbia', 'RSD'],
      ['tunisian tunisia', 'TND'],
    ],
  },
  {
    names: ['dirham'],
    fallback: 'AED',
    countries: [
      ['moroccan morocco', 'MAD'],
      ['emirati uae', 'AED'],
    ],
  },
  {
    names: ['dollar'],
    fallback: 'USD',
    countries: [
      ['american u.s us', 'USD'],
      ['australian australia', 'AUD'],
      ['bahamian bahamas', 'BSD'],
      ['barbadian barbados', 'BBD'],
      ['canadian canada', 'CAD'],
      ['fijian fiji', 'FJD'],
      ['guyanese guyana', 'GYD'],
      ['hong_kong', 'HKD'],
      ['jamaican jamaica', 'JMD'],
      ['liberian liberia', 'LRD'],
      ['namibian namibia', 'NAD'],
      ['new_zealand', 'NZD'],
      ['singapore singaporean', 'SGD'],
      ['new_taiwan taiwan taiwanese', 'TWD'],
      ['trinidad', 'TTD'],
      ['zimbabwean zimbabwe', 'ZWL'],
    ],
  },
  {
    names: ['franc'],
    fallback: null,
    countries: [
      ['belgian belgium', 'BEF'],
      ['burundian burundi', 'BIF'],
      ['congolese congo', 'CDF'],
      ['french france', 'FRF'],
      ['guinean guinea', 'GNF'],
      ['rwandan rwanda', 'RWF'],
      ['swiss switzerland', 'CHF'],
    ],
  },
  {
    names: ['lira', 'lire'],
    fallback: 'TRY',
    countries: [
      ['italian italy', 'ITL'],
      ['lebanese lebanon', 'LBP'],
      ['syrian syria', 'SYP'],
      ['turkish turkey', 'TRY'],
    ],
  },
  {
    names: ['mark'],
    fallback: null,
    countries: [
      ['finnish finland', 'FIM'],
      ['german germany west_german', 'DEM'],
    ],
  },
  {
    names: ['peso'],
    fallback: null,
    countries: [
      ['argentine argentinian argentina', 'ARS'],
      ['chilean chile', 'CLP'],
      ['colombian colombia', 'COP'],
      ['cuban cuba', 'CUP'],
      ['dominican', 'DOP'],
      ['mexican mexico', 'MXN'],
      ['philippine filipino philippines', 'PHP'],
      ['uruguayan uruguay', 'UYU'],
    ],
  },
  {
    names: ['pound'],
    fallback: 'GBP',
    countries: [
      ['british britain uk u.k', 'GBP'],
      ['cypriot cyprus', 'CYP'],
      ['egyptian egypt', 'EGP'],
      ['irish', 'IEP'],
      ['lebanese lebanon', 'LBP'],
      ['south_sudanese', 'SSP'],
      ['sudanese sudan', 'SDG'],
      ['syrian syria', 'SYP'],
    ],
  },
  {
    names: ['rial', 'riyal'],
    fallback: null,
    countries: [
      ['iranian iran', 'IRR'],
      ['omani oman', 'OMR'],
      ['qatari qatar', 'QAR'],
      ['saudi saudi_arabian', 'SAR'],
      ['yemeni yemen', 'YER'],
    ],
  },
  {
    names: ['rupee'],
    fallback: null,
    countries: [
      ['indian india', 'INR'],
      ['mauritian mauritius', 'MUR'],
      ['nepalese nepali nepal', 'NPR'],
      ['pakistani pakistan', 'PKR'],
      ['seychelles', 'SCR'],
      ['sri_lankan sri_lanka', 'LKR'],
    ],
  },
  {
    names: ['shilling'],
    fallback: null,
    countries: [
      ['austrian austria', 'ATS'],
      ['kenyan kenya', 'KES'],
      ['somali somalia', 'SOS'],
      ['tanzanian tanzania', 'TZS'],
      ['ugandan uganda', 'UGX'],
    ],
  },
  {
    names: ['won'],
    fallback: 'KRW',
    countries: [
      ['korean south_korean', 'KRW'],
      ['north_korean', 'KPW'],
    ],
  },
];

/** Names that only one money has, in the singular; two words where one would not do. */
const OWN_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['afghani', 'AFN'],
  ['ariary', 'MGA'],
  ['baht', 'THB'],
  ['thai baht', 'THB'],
  ['birr', 'ETB'],
  ['bitcoin', 'XBT'],
  ['bolivar', 'VES'],
  ['bolivare', 'VES'],
  ['boliviano', 'BOB'],
  ['brazilian real', 'BRL'],
  ['reai', 'BRL'],
  ['cedi', 'GHS'],
  ['buck', '?dollar'],
  ['quid', '?pound'],
  ['cent', 'USX'],
  ['u.s cent', 'USX'],
  ['us cent', 'USX'],
  ['cfa franc', 'XOF'],
  ['chinese yuan', 'CNY'],
  ['yuan renminbi', 'CNY'],
  ['d mark', 'DEM'],
  ['deutsche mark', 'DEM'],
  ['deutschemark', 'DEM'],
  ['dong', 'VND'],
  ['vietnamese dong', 'VND'],
  ['drachma', 'GRD'],
  ['dutch guilder', 'NLG'],
  ['guilder', 'NLG'],
  ['escudo', 'PTE'],
  ['euro', 'EUR'],
  ['eurodollar', 'USD'],
  ['finnish markka', 'FIM'],
  ['markka', 'FIM'],
  ['forint', 'HUF'],
  ['hungarian forint', 'HUF'],
  ['gourde', 'HTG'],
  ['guarani', 'PYG'],
  ['hryvnia', 'UAH'],
  ['hryvnya', 'UAH'],
  ['ukrainian hryvnia', 'UAH'],
  ['israeli shekel', 'ILS'],
  ['new israeli shekel', 'ILS'],
  ['shekel', 'ILS'],
  ['japanese yen', 'JPY'],
  ['kazakh tenge', 'KZT'],
  ['tenge', 'KZT'],
  ['kuna', 'HRK'],
  ['croatian kuna', 'HRK'],
  ['kwacha', 'ZMW'],
  ['malawian kwacha', 'MWK'],
  ['kwanza', 'AOA'],
  ['kyat', 'MMK'],
  ['kyrgyz som', 'KGS'],
  ['lari', 'GEL'],
  ['lempira', 'HNL'],
  ['lev', 'BGN'],
  ['leva', 'BGN'],
  ['romanian leu', 'RON'],
  ['romanian lei', 'RON'],
  ['lei', 'RON'],
  ['malaysian ringgit', 'MYR'],
  ['ringgit', 'MYR'],
  ['manat', 'AZN'],
  ['naira', 'NGN'],
  ['nigerian naira', 'NGN'],
  ['nuevo sol', 'PEN'],
  ['peruvian sol', 'PEN'],
  ['pence', 'GBX'],
  ['penny', 'GBX'],
  ['peseta', 'ESP'],
  ['spanish peseta', 'ESP'],
  ['polish zloty', 'PLN'],
  ['zloty', 'PLN'],
  ['pound sterling', 'GBP'],
  ['sterling', 'GBP'],
  ['pula', 'BWP'],
  ['quetzal', 'GTQ'],
  ['rand', 'ZAR'],
  ['south african rand', 'ZAR'],
  ['renminbi', 'CNY'],
  ['riel', 'KHR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['russian rouble', 'RUB'],
  ['russian ruble', 'RUB'],
  ['belarusian rouble', 'BYN'],
  ['belarusian ruble', 'BYN'],
  ['rupiah', 'IDR'],
  ['indonesian rupiah', 'IDR'],
  ['swazi lilangeni', 'SZL'],
  ['taka', 'BDT'],
  ['togrog', 'MNT'],
  ['tugrik', 'MNT'],
  ['uzbek som', 'UZS'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
];

/** Names behind an amount. "Pesos" without a country are "?peso". */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = new Map([
  ...SHARED_CURRENCIES.flatMap(({ names, countries }) =>
    names.flatMap((name): [string, string][] => [
      // Bare pounds weigh more often than they pay; `detect-amount` tells which.
      ...(name === 'pound' ? [] : [[name, `?${names[0]}`] as [string, string]]),
      ...countries.flatMap(([list, code]) =>
        words(list).map((country): [string, string] => [`${country.replaceAll('_', ' ')} ${name}`, code]),
      ),
    ]),
  ),
  ...OWN_NAMES,
]);

/** Names that are other things too, which only large amounts make money: "won the three crowns", "of the 10 won". */
export const LEAST_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['?crown', 20],
  ['?mark', 20],
  ['?won', 100],
]);
