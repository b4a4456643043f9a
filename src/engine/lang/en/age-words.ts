import type { AgeWords } from '../../language/age-words.ts';

// Origin: how English news says how old somebody is, compiled by hand.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const ageWords: AgeWords = {
  ageWords: words('age aged ages'),
  agedNouns: words(
    'adults americans anyone boys children citizens customers everyone females folk folks girls kids males men mothers patients people persons players residents someone students teenagers those voters women workers youth',
  ),
  agedPersons: words('boy child girl lad man woman youngster youth'),
  lifeVerbs: words(
    'became become becomes dead dies died die enlisted graduated graduates graduate live lives lived married marries marry orphaned pregnant retire retired retires retiring widowed',
  ),
  ageLimits: words('above between over under'),
  ageLimitsBehind: words('older over under up younger'),
  olderWords: words('older younger'),
  ageAdjectives: words('old young'),
  turningVerbs: words('turn turned turning turns'),
  beingWords: words("he's i'm is she's was"),
  agedPronouns: words('he i she who you'),
  ageOpeners: words('since until when'),
  comingModals: words('will would'),
  ageRanks: words('oldest youngest'),
  ageAdverbs: words('now then'),
};
