import type { Language } from '../../language/language.ts';
import { abbreviations } from './abbreviations.ts';
import { ageWords } from './age-words.ts';
import { clauseWords } from './clause-words.ts';
import { commonBodies } from './common-bodies.ts';
import { conditionWords } from './condition-words.ts';
import { conflictWords } from './conflict-words.ts';
import { cueActs } from './cue-acts.ts';
import { currencies } from './currencies.ts';
import { documentWords } from './document-words.ts';
import { eventWords } from './event-words.ts';
import { firstNames } from './first-names.ts';
import { functionWords } from './function-words.ts';
import { interviewWords } from './interview-words.ts';
import { knownAbbreviations } from './known-abbreviations.ts';
import { linkWords } from './link-words.ts';
import { meaningWords } from './meaning-words.ts';
import { measureWords } from './measure-words.ts';
import { nameForms } from './name-forms.ts';
import { nameShapes } from './name-shapes.ts';
import { nameWords } from './name-words.ts';
import { noFigureWords } from './no-figure-words.ts';
import { noStatementWords } from './no-statement-words.ts';
import { nounWords } from './noun-words.ts';
import { numberWords } from './number-words.ts';
import { organizationWords } from './organization-words.ts';
import { placeForms } from './place-forms.ts';
import { pollWords } from './poll-words.ts';
import { pronouns } from './pronouns.ts';
import { proofWords } from './proof-words.ts';
import { quantityWords } from './quantity-words.ts';
import { questionWords } from './question-words.ts';
import { quotationWords } from './quotation-words.ts';
import { reportingWords } from './reporting-words.ts';
import { roleWords } from './role-words.ts';
import { romanizations } from './romanizations.ts';
import { saidAtWords } from './said-at-words.ts';
import { seats } from './seats.ts';
import { shiftWords } from './shift-words.ts';
import { sourceWords } from './source-words.ts';
import { sourcingWords } from './sourcing-words.ts';
import { stanceWords } from './stance-words.ts';
import { stateWords } from './state-words.ts';
import { strengthWords } from './strength-words.ts';
import { sumWords } from './sum-words.ts';
import { textForms } from './text-forms.ts';
import { timexWords } from './timex-words.ts';
import { titles } from './titles.ts';
import { turnWords } from './turn-words.ts';
import { units } from './units.ts';
import { verbForms } from './verb-forms.ts';
import { verbWords } from './verb-words.ts';

/** The texts of the files in `data/en`. */
export interface EnglishData {
  readonly cities: string;
  readonly countries: string;
  readonly nicknames: string;
  /** Needed to ask questions only. */
  readonly synonyms?: string;
}

/** English, as newspapers write it, with the lists that are too long for code. */
export const createEnglish = ({ cities, countries, nicknames, synonyms = '' }: EnglishData): Language => ({
  code: 'en',
  abbreviations,
  cityRows: cities,
  ageWords,
  clauseWords,
  commonBodies,
  conditionWords,
  conflictWords,
  countryRows: countries,
  cueActs,
  currencies,
  documentWords,
  eventWords,
  firstNames,
  functionWords,
  interviewWords,
  knownAbbreviations,
  linkWords,
  meaningWords,
  measureWords,
  nameForms,
  nameShapes,
  nameWords,
  nicknameRows: nicknames,
  synonymRows: synonyms,
  noStatementWords,
  nounWords,
  noFigureWords,
  numberWords,
  organizationWords,
  placeForms,
  pollWords,
  pronouns,
  proofWords,
  sumWords,
  quantityWords,
  questionWords,
  quotationWords,
  reportingWords,
  roleWords,
  romanizations,
  saidAtWords,
  seats,
  shiftWords,
  stanceWords,
  sourceWords,
  sourcingWords,
  stateWords,
  strengthWords,
  textForms,
  timexWords,
  titles,
  turnWords,
  units,
  verbForms,
  verbWords,
});
