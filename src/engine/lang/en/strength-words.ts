// Origin: modal verbs and adverbs of doubt in any grammar of English, and words that negate without a negation; compiled by hand.
import type { StrengthWords } from '../../language/strength-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const strengthWords: StrengthWords = {
  doubts: words(
    'allegedly apparently conceivably could may maybe might perhaps possibly presumably probably reportedly seemingly supposedly',
  ),
  softeners: words(`
    aim aimed aims alleged anticipate anticipated anticipates appear appeared appears assume assumed assumes attempt attempted attempts believe believed believes
    can cannot chance consider considered considering considers doubt doubted doubts estimate estimated estimates expect expected expects fear feared fears feel feels felt hope
    hoped hopes hoping intend intended intends likelihood likely mull mulled mulling mulls ought plan planned planning plans possibility possible potential potentially predict predicted predicts probable
    propose proposed proposes prospect risk risks rumored rumoured seek seeks seem seemed seems should sought speculated suggest suggested suggests suspect suspected
    suspects think thinks thought try trying unclear unlikely unsure want wanted wants whether`),
  conditions: words('assuming depend depending depends if once pending provided providing unless until'),
  conditionHeads: words('at given had should were with without'),
  opposites: words(`
    abandoned absent against avoid avoided ban banned barred blocked cancel canceled cancelled decline declined declines denied denies deny dismissed dropped exclude excluded fail failed fails false
    few forbade forbidden halted impossible lack lacked lacking lacks little missed opposed opposes prevented prohibited refuse refused refuses refusing reject rejected rejects ruled scrapped stopped unable
    unlikely unwilling warned withheld wrong`),
};
