import type { Language } from '../../language/language.ts';
import { abbreviations } from './abbreviations.ts';
import { CITY_ROWS } from './city-names.ts';
import { commonBodies } from './common-bodies.ts';
import { COUNTRY_ROWS } from './countries.ts';
import { cueActs } from './cue-acts.ts';
import { currencies } from './currencies.ts';
import { firstNames } from './first-names.ts';
import { functionWords } from './function-words.ts';
import { linkWords } from './link-words.ts';
import { nameForms } from './name-forms.ts';
import { nameWords } from './name-words.ts';
import { NICKNAME_ROWS } from './nicknames.ts';
import { numberWords } from './number-words.ts';
import { organizationWords } from './organization-words.ts';
import { placeForms } from './place-forms.ts';
import { quantityWords } from './quantity-words.ts';
import { reportingWords } from './reporting-words.ts';
import { seats } from './seats.ts';
import { sourceWords } from './source-words.ts';
import { stateWords } from './state-words.ts';
import { timexWords } from './timex-words.ts';
import { titles } from './titles.ts';
import { turnWords } from './turn-words.ts';
import { units } from './units.ts';
import { verbWords } from './verb-words.ts';

/** English, as newspapers write it. */
export const english: Language = {
  code: 'en',
  abbreviations,
  cityRows: CITY_ROWS,
  commonBodies,
  countryRows: COUNTRY_ROWS,
  cueActs,
  currencies,
  firstNames,
  functionWords,
  linkWords,
  nameForms,
  nameWords,
  nicknameRows: NICKNAME_ROWS,
  numberWords,
  organizationWords,
  placeForms,
  quantityWords,
  reportingWords,
  seats,
  sourceWords,
  stateWords,
  timexWords,
  titles,
  turnWords,
  units,
  verbWords,
};
