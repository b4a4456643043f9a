import type { Abbreviations } from './abbreviations.ts';
import type { AgeWords } from './age-words.ts';
import type { ClauseWords } from './clause-words.ts';
import type { CommonBodies } from './common-bodies.ts';
import type { ConditionWords } from './condition-words.ts';
import type { ConflictWords } from './conflict-words.ts';
import type { CueActs } from './cue-acts.ts';
import type { Currencies } from './currencies.ts';
import type { DocumentWords } from './document-words.ts';
import type { EventWords } from './event-words.ts';
import type { FirstNames } from './first-names.ts';
import type { FunctionWords } from './function-words.ts';
import type { InterviewWords } from './interview-words.ts';
import type { KnownAbbreviations } from './known-abbreviations.ts';
import type { LinkWords } from './link-words.ts';
import type { MeaningWords } from './meaning-words.ts';
import type { MeasureWords } from './measure-words.ts';
import type { NameForms } from './name-forms.ts';
import type { NameShapes } from './name-shapes.ts';
import type { NameWords } from './name-words.ts';
import type { NoFigureWords } from './no-figure-words.ts';
import type { NoStatementWords } from './no-statement-words.ts';
import type { NounWords } from './noun-words.ts';
import type { NumberWords } from './number-words.ts';
import type { OrganizationWords } from './organization-words.ts';
import type { PlaceForms } from './place-forms.ts';
import type { PollWords } from './poll-words.ts';
import type { Pronouns } from './pronouns.ts';
import type { ProofWords } from './proof-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { QuotationWords } from './quotation-words.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { RoleWords } from './role-words.ts';
import type { Romanizations } from './romanizations.ts';
import type { SaidAtWords } from './said-at-words.ts';
import type { Seats } from './seats.ts';
import type { ShiftWords } from './shift-words.ts';
import type { SourceWords } from './source-words.ts';
import type { SourcingWords } from './sourcing-words.ts';
import type { StanceWords } from './stance-words.ts';
import type { StateWords } from './state-words.ts';
import type { StrengthWords } from './strength-words.ts';
import type { SumWords } from './sum-words.ts';
import type { TextForms } from './text-forms.ts';
import type { TimexWords } from './timex-words.ts';
import type { Titles } from './titles.ts';
import type { TurnWords } from './turn-words.ts';
import type { Units } from './units.ts';
import type { VerbForms } from './verb-forms.ts';
import type { VerbWords } from './verb-words.ts';

/**
 * What the rules must know of a language, as a value: `createReader` takes one. A further language is a further folder beside `lang/en` that
 * gives all of this.
 */
export interface Language {
  /** As BCP 47 has it: "en". */
  readonly code: string;
  readonly abbreviations: Abbreviations;
  readonly ageWords: AgeWords;
  /** A file of data: the names of each city, as keys, with "|" between. */
  readonly cityRows: string;
  readonly clauseWords: ClauseWords;
  readonly commonBodies: CommonBodies;
  readonly conditionWords: ConditionWords;
  readonly conflictWords: ConflictWords;
  /** A file of data: of each state its names | demonyms | capitals | further names, with commas between. */
  readonly countryRows: string;
  readonly cueActs: CueActs;
  readonly currencies: Currencies;
  readonly documentWords: DocumentWords;
  readonly eventWords: EventWords;
  readonly firstNames: FirstNames;
  readonly functionWords: FunctionWords;
  readonly interviewWords: InterviewWords;
  readonly knownAbbreviations: KnownAbbreviations;
  readonly linkWords: LinkWords;
  readonly meaningWords: MeaningWords;
  readonly measureWords: MeasureWords;
  readonly nameForms: NameForms;
  readonly nameShapes: NameShapes;
  readonly nameWords: NameWords;
  /** A file of data: a given name | its short forms, with commas between. */
  readonly nicknameRows: string;
  /** A row a word: `word | others of one meaning`, separated by commas. */
  readonly synonymRows: string;
  readonly noStatementWords: NoStatementWords;
  readonly nounWords: NounWords;
  readonly noFigureWords: NoFigureWords;
  readonly numberWords: NumberWords;
  readonly organizationWords: OrganizationWords;
  readonly placeForms: PlaceForms;
  readonly pollWords: PollWords;
  readonly pronouns: Pronouns;
  readonly proofWords: ProofWords;
  readonly sumWords: SumWords;
  readonly quantityWords: QuantityWords;
  readonly questionWords: QuestionWords;
  readonly quotationWords: QuotationWords;
  readonly reportingWords: ReportingWords;
  readonly roleWords: RoleWords;
  readonly romanizations: Romanizations;
  readonly saidAtWords: SaidAtWords;
  readonly seats: Seats;
  readonly shiftWords: ShiftWords;
  readonly stanceWords: StanceWords;
  readonly sourceWords: SourceWords;
  readonly sourcingWords: SourcingWords;
  readonly stateWords: StateWords;
  readonly strengthWords: StrengthWords;
  readonly textForms: TextForms;
  readonly timexWords: TimexWords;
  readonly titles: Titles;
  readonly turnWords: TurnWords;
  readonly units: Units;
  readonly verbForms: VerbForms;
  readonly verbWords: VerbWords;
}
