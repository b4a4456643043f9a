/** Words by which a stance is made to hang on something. Phrases are words in lower case with one space between. */
export interface ConditionWords {
  /** Open a condition wherever they stand: "provided that", "only if". */
  readonly openers: ReadonlySet<string>;
  /** Open one where the clause beside it says what is to come: "we will talk once they leave". */
  readonly timeOpeners: ReadonlySet<string>;
  /** Open what is lacking so that the stance turns round once it is there: "unless". */
  readonly lackOpeners: ReadonlySet<string>;
  /** The same, behind a refusal: "not without a guarantee". */
  readonly refusedLackOpeners: ReadonlySet<string>;
  /** Behind a refusal, they say how long it stands: "while". */
  readonly duringOpeners: ReadonlySet<string>;
  /** Behind a refusal, they say how far it stands: "until". */
  readonly untilOpeners: ReadonlySet<string>;
  /** The plain opener, which is much else besides: "even if", "ask if", "if need be". */
  readonly plainOpener: string;
  /** Before an opener, they make no condition of it: "even | if". */
  readonly noConditionBefore: ReadonlySet<string>;
  /** The same, save before those that need a refusal: "not | subject to", but "not | while they freeze". */
  readonly negatedOpener: string;
  /** Before the plain opener it is a question: "asked | if". */
  readonly askingWords: ReadonlySet<string>;
  /** Before it they make one where they are negated: "did not say | if". */
  readonly tellingWords: ReadonlySet<string>;
  /** Alone behind the plain opener, a manner of speaking: "if | necessary". */
  readonly idioms: ReadonlySet<string>;
  /** The same, whatever follows: "if | you ask me". */
  readonly idiomOpeners: ReadonlySet<string>;
  /** Behind the plain opener they negate: "if | not reformed". */
  readonly negation: string;
  /** Behind `refusedLackOpeners` or `untilOpeners`, nothing is asked for: "without | delay", "until | now". */
  readonly emptyObjects: ReadonlySet<string>;
  /** Before an opener it tells a length: "for | as long as". */
  readonly lengthWord: string;
  /** Openers that are verbs elsewhere: "provided | the aid". */
  readonly verbOpeners: ReadonlySet<string>;
  /** Behind these they are: "provided | by". */
  readonly agentMarks: ReadonlySet<string>;
  /** Behind such an opener, a length without a bound: "as long as | it takes". */
  readonly openLengths: ReadonlySet<string>;
  /** Behind an opener, a way not to tell who speaks and no condition: "on condition of | anonymity". */
  readonly anonymity: string;
  /** Before the subject of a sentence: "Should they leave, we would talk". */
  readonly inversions: ReadonlySet<string>;
  /** Say what is to come, or what somebody is ready for. */
  readonly prospects: ReadonlySet<string>;
  /** What such a word ends with where it is joined to another: "we'll". */
  readonly prospectEndings: readonly string[];
  /** Negated forms of such a word. */
  readonly negatedProspects: ReadonlySet<string>;
  /** Forms that tell of what was: "when they left". */
  readonly pastForms: ReadonlySet<string>;
  /** With a refusal they put it into the past: "did | not know until". */
  readonly pastAuxiliaries: ReadonlySet<string>;
  /** Verbs that make a clause of what stands behind "before". */
  readonly finiteForms: ReadonlySet<string>;
  /** What regular verbs end with where they tell of it. */
  readonly pastEnding: string;
  /** Before such a form it tells of no past: "once they have | stopped". */
  readonly participleHelpers: ReadonlySet<string>;
  /** Opens what is said: "said | that". */
  readonly complementizer: string;
  /** Say that something must be: "must", "has to". */
  readonly demands: ReadonlySet<string>;
  /** Subjects that stand for whatever may come: "any deal must". */
  readonly anyWords: ReadonlySet<string>;
  /** What comes before all else: "must first leave". */
  readonly firstWord: string;
  /** Before what a demand comes before: "must leave before any talks". */
  readonly beforeWord: string;
  /** Negate, refuse, or stand against. */
  readonly refusals: ReadonlySet<string>;
  /** What a negated verb ends with: "won't". */
  readonly refusalEndings: readonly string[];
  /** Say that somebody is for or against a thing, so that a condition beside them is one of their stance. */
  readonly stanceWords: ReadonlySet<string>;
  /** Behind "while" at the beginning of a sentence what stands there is granted: "While I see the point, I oppose". */
  readonly concessions: ReadonlySet<string>;
  /** Open what stands between a subject and its verb, up to the next comma: "if Moss, who owns it, agrees". */
  readonly insertOpeners: ReadonlySet<string>;
  /** Behind a comma they begin what is said besides, so that a condition ends before them. */
  readonly contrasts: ReadonlySet<string>;
  /** Behind a comma and before a new subject: ", and we". */
  readonly joints: ReadonlySet<string>;
  /** Whoever speaks. */
  readonly speakerWords: ReadonlySet<string>;
  /** Subjects of a clause of their own. */
  readonly subjects: ReadonlySet<string>;
  /** Words that stand in every sentence, and tie none to a proposition. */
  readonly commonWords: ReadonlySet<string>;
  /** Nouns for what is asked: "conditions". */
  readonly conditionNouns: ReadonlySet<string>;
  /** Nouns for what is asked, where they are counted: "five points". */
  readonly countedNouns: ReadonlySet<string>;
  /** Set what is asked: "named five conditions", "insists on". */
  readonly settingWords: ReadonlySet<string>;
  /** Before such a noun, they make of it what a stance hangs on: "on these conditions". */
  readonly conditionPrepositions: ReadonlySet<string>;
  /** Behind such a noun, they name what hangs on it: "conditions | for talks". */
  readonly conditionTargets: ReadonlySet<string>;
  /** What is done to another's conditions, so that they are an object like any other: "supports the conditions". */
  readonly objectVerbs: ReadonlySet<string>;
  /** Behind the other prepositions they tell that somebody set them: "under | certain conditions". */
  readonly qualifiers: ReadonlySet<string>;
  /** Take the noun back: "no conditions". */
  readonly absences: ReadonlySet<string>;
  /** Before the noun it is a state of things: "weather conditions". */
  readonly stateNouns: ReadonlySet<string>;
  /** Of a stance itself: "conditional support". */
  readonly conditionalWords: ReadonlySet<string>;
  /** Behind such a noun or before it, they say what it is: "his condition | is that", "a truce | is a precondition". */
  readonly clauseVerbs: ReadonlySet<string>;
  /** Before each of several things: "First, …". In their order. */
  readonly ordinalWords: readonly string[];
  /** Behind a counted noun they give some of it: "including". */
  readonly partOpeners: ReadonlySet<string>;
}
