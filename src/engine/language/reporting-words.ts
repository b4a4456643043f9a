export interface ReportingWords {
  /** The forms that introduce quotations most often: enough to tell that a sentence goes on after "?”". */
  readonly commonSayingForms: ReadonlySet<string>;
  /** Behind such a form these begin who says it: "said the warden". */
  readonly sayerOpeners: readonly string[];
  /** Before such a form: "she said". */
  readonly sayerPronouns: readonly string[];
  /** Forms of saying with whom it was said to right behind them: "told the board", so that no speaker stands there. */
  readonly tellingForms: ReadonlySet<string>;
  /** What whoever repeats another's words does: "Interim cited the secretary, who stated that …". */
  readonly citingWords: ReadonlySet<string>;
  /** Stand before a colon over what is read, seen or heard there, and name nobody: "Live: Storm reaches Wexholm". */
  readonly rubrics: ReadonlySet<string>;
  /** Heads of sources that are documents: "the report shows". */
  readonly documentNouns: ReadonlySet<string>;
  /** Opens what is said: "said that". */
  readonly contentOpener: string;
  /** Behind it these lead to whoever says what is reported: "said that, *according to* a witness, …". */
  readonly citingLeads: readonly (readonly string[])[];
  /** Lead to whom something is said or written to, or of: "a letter to Moss". */
  readonly addressingPrepositions: ReadonlySet<string>;
  /** Forms of hearing, behind which "from" tells who said it: "She had heard from Moss that …". */
  readonly hearingForms: ReadonlySet<string>;
  /** What stands between such a form and what was heard, with its `who`: " from Moss". */
  readonly hearsaySource: RegExp;
  /** The end of a cue whose subject is empty: "It is said", "it had been claimed". */
  readonly emptySubject: RegExp;
  /** Between such a cue and who says it after all: "It is said by". */
  readonly agentLead: RegExp;
  /** Behind forms of "be" the subject of these hears or is asked what is said: "Moss was told that …". */
  readonly hearerParticiples: ReadonlySet<string>;
  /** Leads to who says it there: "by". */
  readonly agentPreposition: string;
  /** Beside the common forms of saying, what a sentence says that introduces a quote of its own paragraph: "Flint put it like this:". */
  readonly introducingForms: readonly string[];
  /** Between who speaks and such a form: "Flint later wrote". */
  readonly introducingAdverbs: readonly string[];
  /** How any other adverb ends: "Flint famously said". */
  readonly adverbEnding: string;
  /** Who speaks there without a name: "She put it like this:". */
  readonly speakingPronouns: readonly string[];
  /** Sources by which somebody speaks of himself or herself: "I think", "our hope". */
  readonly ownSources: ReadonlySet<string>;
  /** With those, words of cues that are said in the turn itself: "I would ask you", where "I told the mayor" tells of another time. */
  readonly saidNowWords: readonly string[];
  /** No content ends between one of these and its noun: "the only bus stop in | Little Dray". */
  readonly nounLeads: ReadonlySet<string>;
  /** No content ends with one of these: "when she | came", "three roads, including | the one to Halen". */
  readonly clauseLeads: ReadonlySet<string>;
  /** Beside prepositions, auxiliaries and what opens clauses, these end a phrase with its noun. */
  readonly phraseEnds: ReadonlySet<string>;
  /** Titles before a name, without their full stop, that the model may take for the whole of a source: "Mr | Tarn". */
  readonly sourceTitles: ReadonlySet<string>;
}
