// Origin: ISO 4217 (the present list and, for the money that the euro replaced, the historic one) with the names and signs
// that English news writes for them, compiled by hand. USX and GBX are the codes that markets use for the cent and the
// penny, XBT the one for bitcoin; ISO has none for them. "?dollar" is a dollar whose country the words beside it do not tell.
import type { Currencies } from '../../language/currencies.ts';

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
  ['円', 'JPY'],
]);

/** Letters before "$": "US$5", "A$5", "HK $5". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aud', 'AUD'],
  ['bz', 'BZD'],
  ['ws', 'WST'],
  ['usd', 'USD'],
  ['rd', 'DOP'],
  ['mx', 'MXN'],
  ['mop', 'MOP'],
  ['gy', 'GYD'],
  ['ec', 'XCD'],
  ['col', 'COP'],
  ['cl', 'CLP'],
  ['bds', 'BBD'],
  ['ar', 'ARS'],
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
export const SURE_DOLLAR_PREFIXES: ReadonlySet<string> = new Set(words('au aud c ca cad cdn hk nt nz u.s us usd'));

const ISO_CODES = words(
  'AED AFN ALL AMD ANG AOA ARS ATS AUD AWG AZN BAM BBD BDT BEF BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ESP ETB EUR FIM FJD FKP FRF GBP GEL GHS GIP GMD GNF GRD GTQ GYD HKD HNL HRK HTG HUF IDR IEP ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PTE PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ZWD ZMK VEF TRL STD SLL SKK SIT MTL MRO LVL LTL EEK CYP CUC BYR',
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
  ['KD', 'KWD'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['USh', 'UGX'],
  ['Frs', '?franc'],
  ['dlr', 'USD'],
  ['Dlrs', 'USD'],
  ['skr', 'SEK'],
  ['dkr', 'DKK'],
  ['nkr', 'NOK'],
  ['лв', 'BGN'],
  ['руб', 'RUB'],
  ['Kc', 'CZK'],
  ['zł', 'PLN'],
]);

/** Codes that are words or other abbreviations too, which count only with their amount glued to them: "ALL 5", "TOP 10". */
export const GLUED_ONLY_CODES: ReadonlySet<string> = new Set(
  words('ALL AMD ANG BAM BOB COP CUP ERN GEL KES LAK MAD MOP PEN RON SIT SOS STD TOP TRY'),
);

/** Codes that are words in small letters. */
const WORDLIKE_CODES: ReadonlySet<string> = new Set(
  words(
    'ALL AMD ANG BAM BOB BSD COP CUP ERN FIM GEL GIP IEP KES KGS LAK MAD MOP MUR PEN RON SIT SOS STD SZL TOP TRY VES',
  ),
);

/** Codes that some write in small letters: "rmb 10". */
export const LOWER_CODES: ReadonlySet<string> = new Set([
  ...ISO_CODES.filter((code) => !WORDLIKE_CODES.has(code)).map((code) => code.toLowerCase()),
  'btc',
  'rmb',
]);

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
    names: ['crown', 'krona', 'kronor', 'kronur', 'krone', 'kroner', 'koruna'],
    fallback: null,
    countries: [
      ['czech', 'CZK'],
      ['danish denmark', 'DKK'],
      ['icelandic iceland', 'ISK'],
      ['norwegian norway', 'NOK'],
      ['slovak slovakia', 'SKK'],
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
      ['united_arab_emirates uae_emirati', 'AED'],
      ['moroccan morocco', 'MAD'],
      ['emirati uae', 'AED'],
    ],
  },
  {
    names: ['dollar'],
    fallback: 'USD',
    countries: [
      ['belize belizean', 'BZD'],
      ['bermudian bermuda', 'BMD'],
      ['brunei bruneian', 'BND'],
      ['cayman cayman_islands', 'KYD'],
      ['east_caribbean eastern_caribbean', 'XCD'],
      ['solomon_islands', 'SBD'],
      ['surinamese suriname', 'SRD'],
      ['trinidadian', 'TTD'],
      ['united_states', 'USD'],
      ['tobago', 'TTD'],
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
      ['swiss', 'CHF'],
      ['guinea', 'GNF'],
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
      ['falkland falkland_islands', 'FKP'],
      ['gibraltar', 'GIP'],
      ['saint_helena', 'SHP'],
      ['scottish english', 'GBP'],
      ['syrian', 'SYP'],
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
      ['seychellois', 'SCR'],
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
      ['korea south_korea', 'KRW'],
      ['north_korea', 'KPW'],
      ['korean south_korean', 'KRW'],
      ['north_korean', 'KPW'],
    ],
  },
];

/**
 * Money by country: its code, what its country is called beside it, its names in the singular, and those of its names that
 * are its own without a country. Underlines join words.
 */
const NATIONAL_MONEY: readonly (readonly [code: string, countries: string, names: string, own: string])[] = [
  ['AFN', 'afghan afghanistan', 'afghani', 'afghani'],
  ['ALL', 'albanian albania', 'lek', 'lek'],
  ['AMD', 'armenian armenia', 'dram', ''],
  ['ANG', 'netherlands_antillean', 'guilder florin', ''],
  ['AOA', 'angolan angola', 'kwanza', 'kwanza'],
  ['AWG', 'aruban aruba', 'florin', ''],
  ['AZN', 'azerbaijani azeri azerbaijan', 'manat', 'manat'],
  ['BAM', 'bosnian bosnia', 'mark', 'convertible_mark'],
  ['BDT', 'bangladeshi bangladesh', 'taka', 'taka'],
  ['BEF', 'luxembourg', 'franc', ''],
  ['BGN', 'bulgarian bulgaria', 'lev leva', 'lev leva'],
  ['BOB', 'bolivian bolivia', 'boliviano', 'boliviano'],
  ['BRL', 'brazilian brazil', 'real reai', 'reai'],
  ['BTN', 'bhutanese bhutan', 'ngultrum', 'ngultrum'],
  ['BWP', 'botswana botswanan', 'pula', 'pula'],
  ['BYN', 'belarusian belarussian belarus', 'ruble rouble', ''],
  ['CNY', 'chinese china', 'yuan renminbi yuan_renminbi', 'yuan renminbi yuan_renminbi kuai'],
  ['CRC', 'costa_rican costa_rica', 'colon colón colone', ''],
  ['CVE', 'cape_verdean cape_verde', 'escudo', ''],
  ['CZK', 'czech', 'koruny korun', ''],
  ['DEM', 'german', 'd_mark deutsche_mark deutschmark', 'd_mark deutsche_mark deutschemark deutschmark'],
  ['DJF', 'djiboutian djibouti', 'franc', ''],
  ['DKK', 'danish faroese', 'króna', ''],
  ['ERN', 'eritrean eritrea', 'nakfa', 'nakfa'],
  ['ESP', 'spanish spain', 'peseta', 'peseta'],
  ['ETB', 'ethiopian ethiopia', 'birr', 'birr'],
  ['EUR', 'european', 'euro', 'euro'],
  ['FIM', 'finnish finland', 'markka markkaa', 'markka markkaa'],
  ['GEL', 'georgian georgia', 'lari', 'lari'],
  ['GHS', 'ghanaian ghanian ghana', 'cedi', 'cedi'],
  ['GMD', 'gambian gambia', 'dalasi', 'dalasi'],
  ['GRD', 'greek greece', 'drachma', 'drachma'],
  ['GTQ', 'guatemalan guatemala', 'quetzal quetzale', 'quetzal quetzale'],
  ['HNL', 'honduran honduras', 'lempira', 'lempira'],
  ['HRK', 'croatian croatia', 'kuna', 'kuna'],
  ['HTG', 'haitian haiti', 'gourde', 'gourde'],
  ['HUF', 'hungarian hungary', 'forint', 'forint'],
  ['IDR', 'indonesian indonesia', 'rupiah', 'rupiah'],
  ['ILS', 'israeli israel new_israeli israeli_new', 'shekel sheqel', 'shekel sheqel new_shekel'],
  ['ISK', 'icelandic iceland', 'króna krónur', ''],
  ['JPY', 'japanese japan', 'yen', 'yen'],
  ['KGS', 'kyrgyz kyrgyzstan kyrgyzstani', 'som', ''],
  ['KHR', 'cambodian cambodia', 'riel', 'riel'],
  ['KMF', 'comorian comoros', 'franc', ''],
  ['KZT', 'kazakh kazakhstani kazakhstan', 'tenge', 'tenge'],
  ['LAK', 'lao laotian laos', 'kip', ''],
  ['LSL', 'lesotho', 'loti maloti', 'loti maloti'],
  ['LTL', 'lithuanian lithuania', 'litas lita litu', 'litas'],
  ['LVL', 'latvian latvia', 'lat lats', ''],
  ['MDL', 'moldovan moldova', 'leu lei', ''],
  ['MGA', 'malagasy madagascar', 'ariary', 'ariary'],
  ['MKD', 'macedonian macedonia', 'denar', 'denar'],
  ['MMK', 'myanmar burmese burma', 'kyat', 'kyat'],
  ['MNT', 'mongolian mongolia', 'tugrik togrog tögrög', 'tugrik togrog tögrög'],
  ['MOP', 'macanese macau macao', 'pataca', 'pataca'],
  ['MRU', 'mauritanian mauritania', 'ouguiya', 'ouguiya'],
  ['MVR', 'maldivian maldives', 'rufiyaa', 'rufiyaa'],
  ['MWK', 'malawian malawi', 'kwacha', ''],
  ['MYR', 'malaysian malaysia', 'ringgit', 'ringgit'],
  ['MZN', 'mozambican mozambique', 'metical meticai', 'metical meticai'],
  ['NGN', 'nigerian nigeria', 'naira', 'naira'],
  ['NIO', 'nicaraguan nicaragua', 'cordoba córdoba', 'córdoba'],
  ['NLG', 'dutch netherlands', 'guilder gulden', 'guilder gulden'],
  ['PAB', 'panamanian panama', 'balboa', 'balboa'],
  ['PEN', 'peruvian peru', 'sol sole nuevo_sol new_sol', 'nuevo_sol new_sol'],
  ['PGK', 'papua_new_guinean papua_new_guinea', 'kina', 'kina'],
  ['PLN', 'polish poland', 'zloty złoty zlotie', 'zloty złoty zlotie'],
  ['PTE', 'portuguese portugal', 'escudo', 'escudo'],
  ['PYG', 'paraguayan paraguay', 'guarani guaraní', 'guarani guaraní'],
  ['RON', 'romanian romania', 'leu lei', 'lei leu'],
  ['RUB', 'russian russia', 'ruble rouble', 'ruble rouble'],
  ['SLE', 'sierra_leonean sierra_leone', 'leone', 'leone'],
  ['STN', 'são_tomé sao_tome', 'dobra', 'dobra'],
  ['SVC', 'salvadoran el_salvador', 'colon colón colone', ''],
  ['SZL', 'swazi swaziland eswatini', 'lilangeni emalangeni', 'lilangeni emalangeni'],
  ['THB', 'thai thailand', 'baht', 'baht'],
  ['TJS', 'tajik tajikistani tajikistan', 'somoni', 'somoni'],
  ['TMT', 'turkmen turkmenistan turkmenistani', 'manat', ''],
  ['TOP', 'tongan tonga', "pa'anga paanga", "pa'anga paanga"],
  ['UAH', 'ukrainian ukraine', 'hryvnia hryvnya hryvna', 'hryvnia hryvnya hryvna'],
  ['UZS', 'uzbek uzbekistani uzbekistan', 'som sum', ''],
  ['VES', 'venezuelan venezuela', 'bolivar bolívar bolivare bolívare', 'bolivar bolívar bolivare bolívare'],
  ['VND', 'vietnamese vietnam', 'dong đồng', 'dong đồng'],
  ['VUV', 'vanuatu', 'vatu', 'vatu'],
  ['WST', 'samoan samoa', 'tala tālā', 'tala tālā'],
  ['XAF', 'central_african', 'cfa_franc franc', ''],
  ['XBT', '', 'bitcoin btc', 'bitcoin btc'],
  ['XOF', 'west_african', 'cfa_franc franc', 'cfa_franc'],
  ['XPF', '', 'cfp_franc', 'cfp_franc'],
  ['ZAR', 'south_african south_africa', 'rand', 'rand'],
  ['ZMW', 'zambian zambia', 'kwacha', 'kwacha'],
];

/** Further names, in the singular; two words where one would not do. */
const OWN_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['buck', '?dollar'],
  ['quid', '?pound'],
  ['cent', 'USX'],
  ['u.s cent', 'USX'],
  ['us cent', 'USX'],
  ['american cent', 'USX'],
  ['eurodollar', 'USD'],
  ['pence', 'GBX'],
  ['penny', 'GBX'],
  ['pound sterling', 'GBP'],
  ['sterling', 'GBP'],
  ['united states dollar', 'USD'],
  ['us dlrs', 'USD'],
];

/** Small change that has no code: its name is its unit. Some plurals are not made with an s. */
const SMALL_CHANGE: readonly (readonly [name: string, names: string])[] = [
  ['agora', 'agora agorot'],
  ['centavo', 'centavo'],
  ['centesimo', 'centesimo centésimo centesimi'],
  ['centime', 'centime'],
  ['centimo', 'centimo céntimo'],
  ['chetrum', 'chetrum'],
  ['dirhem', 'dirhem'],
  ['eyrir', 'eyrir aurar'],
  ['fen', 'fen'],
  ['fils', 'fils'],
  ['grosz', 'grosz grosze groszy'],
  ['halala', 'halala'],
  ['haler', 'haler heller haléř'],
  ['jiao', 'jiao'],
  ['kobo', 'kobo'],
  ['kopek', 'kopek kopeck copeck'],
  ['kopiyka', 'kopiyka'],
  ['kurus', 'kurus kuruş'],
  ['lipa', 'lipa'],
  ['mongo', 'möngö'],
  ['ngwee', 'ngwee'],
  ['ore', 'øre öre'],
  ['paisa', 'paisa paise poisha'],
  ['pesewa', 'pesewa'],
  ['pfennig', 'pfennig'],
  ['piastre', 'piastre piaster'],
  ['qapik', 'qapik qəpik'],
  ['qindarke', 'qindarke qindarkë'],
  ['rappen', 'rappen'],
  ['satang', 'satang'],
  ['satoshi', 'satoshi'],
  ['stotinka', 'stotinka stotinki'],
  ['tetri', 'tetri'],
  ['thebe', 'thebe'],
  ['tiyin', 'tiyin'],
  ['toea', 'toea'],
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
  ...NATIONAL_MONEY.flatMap(([code, countries, names, own]): [string, string][] => [
    ...(countries === '' ? [] : words(countries)).flatMap((country) =>
      words(names).map((name): [string, string] => [`${country} ${name}`.replaceAll('_', ' '), code]),
    ),
    ...(own === '' ? [] : words(own)).map((name): [string, string] => [name.replaceAll('_', ' '), code]),
  ]),
  ...SMALL_CHANGE.flatMap(([unit, names]) => words(names).map((name): [string, string] => [name, unit])),
  ...OWN_NAMES,
]);

/** Names that are nothing else, so that they may stand before an amount: "yen 20 billion". */
export const NAMES_BEFORE_AMOUNTS: ReadonlySet<string> = new Set(
  words(
    'baht dinar dirham dollar euro franc naira peso pound renminbi ringgit rouble ruble rupee rupiah shekel yen yuan',
  ),
);

/** Names that are other things too, which only large amounts make money: "won the three crowns", "of the 10 won". */
export const LEAST_AMOUNTS: ReadonlyMap<string, number> = new Map([
  ['?crown', 20],
  ['?mark', 20],
  ['?won', 100],
]);

/** Prefixes of one letter that count as capitals apart from their sign: "S $5", but "with Jay Z $5 million". */
const LOOSE_DOLLAR_LETTERS: ReadonlySet<string> = new Set(words('c s'));

/** Letters that are money only right before their number: "R500"; "PS6" is "£6" in plain ASCII. */
const GLUED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['PS', 'GBP'],
  ['R', 'ZAR'],
]);

/** Letters before a code that multiply its amount: "MEUR 5". */
const CODE_SCALES: ReadonlyMap<string, number> = new Map([
  ['B', 1e9],
  ['K', 1e3],
  ['M', 1e6],
]);

/** What a hundredth of some money is called: "thirteen dollars forty-five cents". */
const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['?dollar', 'USX'],
  ['?pound', 'GBX'],
  ['EUR', 'USX'],
  ['GBP', 'GBX'],
  ['USD', 'USX'],
]);

/** What is a weight as often as money. */
const POUND_WORDS: ReadonlySet<string> = new Set(words('pound pounds'));

/** How a text calls what is American: where it sets US dollars apart, a bare dollar may be its own. */
const AMERICAN_WORDS: ReadonlySet<string> = new Set(words('american u.s. us'));
const DOLLAR_WORDS: ReadonlySet<string> = new Set(words('$ dollar dollars'));

/** Before an amount in money of another year: "in 2010 dollars". */
const MONEY_OF_YEAR_BEFORE: ReadonlySet<string> = new Set(words('constant in real'));

export const currencies: Currencies = {
  currencySigns: CURRENCY_SIGNS,
  dollarPrefixes: DOLLAR_PREFIXES,
  sureDollarPrefixes: SURE_DOLLAR_PREFIXES,
  currencyCodes: CURRENCY_CODES,
  gluedOnlyCodes: GLUED_ONLY_CODES,
  lowerCodes: LOWER_CODES,
  tightCodes: TIGHT_CODES,
  sharedCurrencies: SHARED_CURRENCIES,
  currencyNames: CURRENCY_NAMES,
  namesBeforeAmounts: NAMES_BEFORE_AMOUNTS,
  leastAmounts: LEAST_AMOUNTS,
  looseDollarLetters: LOOSE_DOLLAR_LETTERS,
  gluedLetters: GLUED_LETTERS,
  codeScales: CODE_SCALES,
  hundredths: HUNDREDTHS,
  poundWords: POUND_WORDS,
  americanWords: AMERICAN_WORDS,
  dollarWords: DOLLAR_WORDS,
  moneyOfYearBefore: MONEY_OF_YEAR_BEFORE,
};
