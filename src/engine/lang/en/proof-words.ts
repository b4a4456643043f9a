// Origin: words that grammars of English show twice in a row, and words that are said twice; compiled by hand.
import type { ProofWords } from '../../language/proof-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const proofWords: ProofWords = {
  doublable: words(
    'aye blah bye do etc goody ha had hear is knock long many much never no now oh so that there very well who win wow yes',
  ),
};
