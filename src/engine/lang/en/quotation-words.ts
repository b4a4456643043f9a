// Origin: what transcripts of spoken English hold that newspapers leave out, and the closed classes that negate and hedge; compiled by hand.
import type { QuotationWords } from '../../language/quotation-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const quotationWords: QuotationWords = {
  fillers: new Set([
    ...words('ah eh er erm hm hmm like mm mhm oh so uh uhm um well'),
    ...['i mean', 'kind of', 'sort of', 'you know', 'you see'],
  ]),
  negations: words(
    'barely cannot hardly neither never no nobody none nor not nothing nowhere rarely scarcely seldom without',
  ),
  negativeEnding: "n't",
  hedges: words(
    'about almost allegedly apparently appear appears approximately around believe could if likely may maybe might mostly nearly partly perhaps possible possibly probably provided reportedly roughly seem seemingly seems should some sometimes suggest suggests think unless usually would',
  ),
  bracketed: words(
    "a am an and are be been did do does had has have he he's her hers herself him himself his i i'm i've is it it's its itself me mine my myself our ours ourselves she she's that that's the their theirs them themselves these they they're this those to us was we we're we've were will you you're your yours yourself",
  ),
  spellings: new Map([
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
};
