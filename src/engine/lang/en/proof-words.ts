// Origin: words that grammars of English show twice in a row, words that are said twice, and nouns and verbs that a name in marks follows; compiled by hand.
import type { ProofWords } from '../../language/proof-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const proofWords: ProofWords = {
  doublable: words(
    'aye blah bye do goody ha had hear is knock long many much never no now oh so that there very well who win wow yes',
  ),
  naming: words(
    `album albums anthem article banner banners ballad book books called chapter codenamed column comedy cover cry documentary drama dubbed editorial entitled
    episode essay exhibition expression film films game graffiti hashtag headline headlined hit hymn inscription known label labelled labeled lecture magazine manifesto
    meaning means motto movie movies musical name named nickname nicknamed novel novels opera painting pamphlet paper phrase placard placards play podcast
    poem poster posters programme program proverb saying series show sign signs single slogan slogans so-called song songs speech story styled subtitled
    subtitle tagline tattoo term termed terms thesis titled title track translates tune video word words`,
  ),
};
