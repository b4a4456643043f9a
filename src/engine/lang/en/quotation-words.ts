// Origin: what transcripts of spoken English hold that newspapers leave out, and the closed classes that negate and hedge; compiled by hand.
import type { QuotationWords } from '../../language/quotation-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const quotationWords: QuotationWords = {
  emphases: words(
    'absolutely all always certainly clearly completely definitely entirely even ever every extremely fully just only really totally truly utterly very',
  ),
  fillers: new Set([
    ...words('ah eh er erm hm hmm like mm mhm oh so uh uhm um well'),
    ...['i mean', 'kind of', 'sort of', 'you know', 'you see'],
  ]),
  negations: words('barely hardly neither never no nobody none nor not nothing nowhere rarely scarcely seldom without'),
  clitics: new Map([
    ["'ll", 'will'],
    ["'m", 'am'],
    ["'re", 'are'],
    ["'ve", 'have'],
    ["n't", 'not'],
  ]),
  cliticHosts: new Map([
    ['ca', 'can'],
    ['sha', 'shall'],
    ['wo', 'will'],
  ]),
  contractions: new Map<string, readonly [string, string]>([
    ['cannot', ['can', 'not']],
    ["let's", ['let', 'us']],
    ...'he here how it she that there what where who'
      .split(' ')
      .map((host): [string, readonly [string, string]] => [`${host}'s`, [host, 'is']]),
  ]),
  hedges: words(
    'about almost allegedly apparently appear appears approximately around believe could if likely may maybe might mostly nearly partly perhaps possible possibly probably provided reportedly roughly seem seemingly seems should some sometimes suggest suggests think unless usually would',
  ),
  bracketed: words(
    'a am an and are be been did do does had has have he her hers herself him himself his i is it its itself me mine my myself our ours ourselves she that the their theirs them themselves these they this those to us was we were will you your yours yourself',
  ),
  spellings: new Map([
    ['$', 'dollars'],
    ['£', 'pounds'],
    ['€', 'euros'],
    ['dollar', 'dollars'],
    ['pound', 'pounds'],
    ['euro', 'euros'],
    ['%', 'percent'],
    ['&', 'and'],
    ['alright', 'all right'],
    ['gonna', 'going to'],
    ['ok', 'okay'],
    ['pct', 'percent'],
    ['wanna', 'want to'],
  ]),
  numbers: new Map(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, index): [string, number] => [word, index])
      .concat(
        'twenty thirty forty fifty sixty seventy eighty ninety'
          .split(' ')
          .map((word, index): [string, number] => [word, (index + 2) * 10]),
      ),
  ),
  scales: new Map([
    ['bn', 'billion'],
    ['k', 'thousand'],
    ['m', 'million'],
    ['tn', 'trillion'],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  numberLinks: new Set(['a', 'and']),
  endings: [
    ['isation', 'ization', 3],
    ['ise', 'ize', 3],
    ['ised', 'ized', 3],
    ['ises', 'izes', 3],
    ['ising', 'izing', 3],
    ['our', 'or', 3],
    ['oured', 'ored', 3],
    ['ourer', 'orer', 3],
    ['ourers', 'orers', 3],
    ['ouring', 'oring', 3],
    ['ours', 'ors', 3],
    ['tre', 'ter', 2],
    ['tres', 'ters', 2],
    ['lled', 'led', 4],
    ['lling', 'ling', 4],
    ['ence', 'ense', 3],
  ],
};
