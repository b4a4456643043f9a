export type AuxiliaryKind = 'be' | 'have' | 'do' | 'modal';

export interface AuxiliaryForm {
  readonly kind: AuxiliaryKind;
  /** Without its "not": "is" of "isn't". */
  readonly plain: string;
  readonly isNegated: boolean;
}

/** What a question that has no sides asks for. */
export type AskedFor = 'who' | 'what' | 'when' | 'where' | 'which' | 'why' | 'how' | 'how-many';

export interface QuestionWords {
  /** Every form that can stand before its subject, in small letters. */
  readonly auxiliaries: ReadonlyMap<string, AuxiliaryForm>;
  /** "Does", whose verb takes its ending, and "did", whose verb takes the past. */
  readonly presentSupport: string;
  readonly pastSupport: string;
  readonly negation: string;
  /** "Can not" is "cannot". */
  readonly fusedNegations: ReadonlyMap<string, string>;
  /** "Why", "how many": one word or two. */
  readonly askedFor: ReadonlyMap<string, AskedFor>;
  /** All forms of verbs by which a question asks for words: "what did Moss say about it", "who claims that". */
  readonly sayingVerbs: ReadonlySet<string>;
  /** Between such a verb and what the words are about. */
  readonly topicLinks: ReadonlySet<string>;
  /** "So, should …", "please". */
  readonly leads: ReadonlySet<string>;
  /** "Do you think (that)", "can you tell me whether": what is asked is what follows, as a sentence. Longest first. */
  readonly frames: readonly string[];
  /** "Can you tell me", before "who". */
  readonly listFrames: readonly string[];
  /** "…, right?", "… or not?" */
  readonly tags: readonly string[];
  readonly existential: string;
  readonly emptyIt: string;
  /** Nobody knows whom these mean. */
  readonly unnamedPronouns: ReadonlySet<string>;
  /** Who asks, and who is asked. */
  readonly speechPronouns: ReadonlySet<string>;
  /** Whole subjects: "we", "this", "everyone". */
  readonly wholeSubjects: ReadonlySet<string>;
  /** Determiners that can stand without a noun: "will this help", "have all resigned". */
  readonly loneDeterminers: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Open a clause behind the predicate: "before workers pay". */
  readonly subordinators: ReadonlySet<string>;
  /** "Now", "still", "never": stand between a subject and its verb. */
  readonly adverbs: ReadonlySet<string>;
  /** Bare verbs may follow these and an object: "make people pay". */
  readonly causatives: ReadonlySet<string>;
  /** Have two objects: "give Lorn a port". */
  readonly twoObjectVerbs: ReadonlySet<string>;
  /** Behind these an object and what becomes of it: "make the port safe". */
  readonly resultVerbs: ReadonlySet<string>;
  /** "Under pressure", "at war": no place, where a bare noun follows. */
  readonly statePrepositions: ReadonlySet<string>;
  /** "In danger", "on trial": no place, whatever leads them. */
  readonly stateNouns: ReadonlySet<string>;
  /** Nouns that a predicate begins with though no article leads them: "part of Kaldria". */
  readonly bareComplements: ReadonlySet<string>;
  /** "The war is to blame": an infinitive that tells a state. */
  readonly stateInfinitives: ReadonlySet<string>;
  /** "Ever", and what it is behind "not". */
  readonly deniedAdverbs: ReadonlyMap<string, string>;
  /** In a question "any", in an assertion "some". */
  readonly assertedForms: ReadonlyMap<string, string>;
  /** In front of these "any" stays: "at any price". */
  readonly anyKeepers: ReadonlySet<string>;
  /** Of the subject's first word, what denies it: "any" is "no", "every" is "not every". */
  readonly deniedForms: ReadonlyMap<string, string>;
  /** "Nobody": what takes its denial away. */
  readonly affirmedForms: ReadonlyMap<string, string>;
  /** "Never", "no longer", and what says the opposite in their place; "" for nothing. */
  readonly adverbOpposites: ReadonlyMap<string, string>;
  /** Words before the verb, or the subject, that a "not" would turn otherwise: "only", "hardly", "few". */
  readonly scopeWords: ReadonlySet<string>;
  /** Subjects that a "not" would turn otherwise: "more people". */
  readonly scopeSubjects: ReadonlySet<string>;
  /** "None" of "none of them". */
  readonly noneOf: string;
  /** "It is not the case that …": denies any sentence. */
  readonly denialFrame: string;
  readonly alternative: string;
  /** Before these "or" parts nothing: "did any minister or official". */
  readonly anyWords: ReadonlySet<string>;
  /** "… or not?" */
  readonly orNot: string;
  /** "Ought", which "to" follows. */
  readonly infinitiveModal: string;
  readonly joint: string;
  /** "Neither … nor", which is "either … or" where it is denied. */
  readonly deniedJoints: ReadonlyMap<string, string>;
  /** "Being rich": an adjective belongs to them. */
  readonly copularGerunds: ReadonlySet<string>;
  /** "It is time": what "it" stands before without meaning anything. */
  readonly emptyItNouns: ReadonlySet<string>;
  /** "Who's": a question word with its verb. */
  readonly cliticEnding: RegExp;
}
