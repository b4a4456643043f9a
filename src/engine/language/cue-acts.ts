import type { Polarity, StatementAct } from '../../schema/statement.ts';

export type CueGroup =
  | 'saying'
  | 'denial'
  | 'silence'
  | 'decree'
  | 'opinion'
  | 'knowledge'
  | 'doubt'
  | 'uncertainty'
  | 'plan'
  | 'pledge'
  | 'refusal'
  | 'feeling'
  | 'verdict'
  | 'finding'
  | 'refutation'
  | 'appearance';

export type CueFrame =
  | 'to'
  | 'with'
  | 'that'
  | 'clause'
  | 'thing'
  | 'claim'
  | 'document'
  | 'measure'
  | 'court'
  | 'person'
  | 'as';

export interface CueActs {
  /** What the words of a group report, and what they report under a negation. */
  readonly cueGroups: Readonly<
    Record<CueGroup, { readonly act: StatementAct; readonly plain: Polarity; readonly negated: Polarity }>
  >;
  /** Base forms, or a form of its own where it differs ("saw" is no "sees"). A word stands in one group. */
  readonly cueWords: Readonly<Partial<Record<CueGroup, string>>>;
  /** These tell something only where the cue holds nothing better: "gave" in "gave her support to". */
  readonly weakCueWords: Readonly<Partial<Record<CueGroup, string>>>;
  /** One a line; the first word is a base form, the others stand as they are, "…" is up to three words. */
  readonly cuePhrases: Readonly<Partial<Record<CueGroup, string>>>;
  /** Words that change their group with what follows, or with the kind of their source. */
  readonly cueFrames: readonly { readonly frame: CueFrame; readonly group: CueGroup; readonly words: string }[];
  /** Keep what follows from being said: "declined to say", "stopped short of calling". Words and phrases of the groups above. */
  readonly withholdingCues: ReadonlySet<string>;
  /** Silent thought, which a quotation of several words may report too: “Will it end?” she wondered. */
  readonly thoughtForms: ReadonlySet<string>;
  /** Forms that rules do not make, each with its base form. */
  readonly cueFormBases: ReadonlyMap<string, string>;
  /** "no", "never" and their kind; words in -n't are negative too. */
  readonly negatives: ReadonlySet<string>;
  /** After a negative they take the negation back: "not only said". */
  readonly negationCancellers: ReadonlySet<string>;
  /** Nouns of what may be denied: "rejected the claim that", "dismissed reports of". */
  readonly claimNouns: ReadonlySet<string>;
  /** Sources whose words are measurements, so that even "according to" them is evidence. */
  readonly measuringNouns: ReadonlySet<string>;
  /** "the court found" is a ruling. */
  readonly courtNouns: ReadonlySet<string>;
  /** Sources that name nothing but their stand: "critics | of | the mayor". */
  readonly partisanNouns: ReadonlySet<string>;
  /** How a word ends that is negative by itself: "doesn't". */
  readonly negativeEnding: string;
  /** Negatives that stand for a whole phrase or clause behind a cue: "promised never to", "said nothing about". */
  readonly fullNegatives: ReadonlySet<string>;
  /** Of those, what denies whatever the cue reports: "promised not to". */
  readonly verbNegatives: ReadonlySet<string>;
  /** Behind "not" at the head of a source: "not one guard", "not a word". */
  readonly negatedSingles: ReadonlySet<string>;
  /** Verbs of saying that are more deeds than words: whoever refuses to negotiate has said so. */
  readonly deedSayings: ReadonlySet<string>;
  /** Short forms of "is" and "are" before a participle: "Moss's expected to". */
  readonly shortBeForms: ReadonlySet<string>;
  /** How a participle ends that is no passive: "is saying". */
  readonly activeParticipleEnding: string;
  /** "Refused to", "stopped short of": between a cue that withholds and what is withheld. */
  readonly withholdingLinks: ReadonlySet<string>;
  /** Sources that are one person whom no name tells, where "finds it hard" is a feeling and "they find" a finding. */
  readonly singlePersons: ReadonlySet<string>;
  /** What stands behind the head of a source and describes it: "the poll released Friday", "a survey that"; but "the poll workers". */
  readonly behindSourceHead: RegExp;
  /** Adverbs and weekdays by their ending, which say nothing of a cue's frame: "agreed reluctantly to". */
  readonly framelessWord: RegExp;
  /** Before a weekday: "agreed on Friday to". */
  readonly weekdayLead: string;
  readonly weekdayEnding: string;
  /** Beside prepositions, what ends the phrase whose head is looked for. */
  readonly clauseLinks: ReadonlySet<string>;
  /** A whole source that stands for a thing: "…, which suggests", "this shows". */
  readonly thingPronouns: ReadonlySet<string>;
  /** Beside forms of "be", verbs that say how somebody feels: "seemed stunned by". */
  readonly stateVerbs: ReadonlySet<string>;
  /** Behind what somebody feels: "was stunned by", "are livid about". */
  readonly feelingLinks: ReadonlySet<string>;
  /** Cues of one word that give an opinion: "for Moss, the vote is a test", "to many, it is a scandal". */
  readonly opinionLinks: ReadonlySet<string>;
  /** Tells a stand wherever it is in a cue: "against". */
  readonly opposingLinks: ReadonlySet<string>;
}
