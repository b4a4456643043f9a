// Origin: words that grammars of English show twice in a row, words that are said twice, and nouns and verbs that a name in marks follows; compiled by hand.
import type { ProofWords } from '../../language/proof-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const proofWords: ProofWords = {
  doublable: words(
    'aye blah bye do etc goody ha had hear is knock long many much never no now oh so that there very well who win wow yes',
  ),
  calling: words(
    'call called calls dub dubbed dubs known label labelled labeled labels name named names term termed terms',
  ),
  naming: words(
    `album albums anthem banner banners ballad book books chapter codenamed comedy cover documentary drama entitled
    episode essay exhibition expression film films game graffiti hashtag headline headlined hymn inscription magazine manifesto
    motto movie movies musical nickname nicknamed novel novels opera painting pamphlet phrase placard placards play
    poem poster posters proverb series sign signs slogan slogans so-called song songs styled subtitled
    subtitle tagline tattoo thesis titled title track translates tune video word`,
  ),
};
