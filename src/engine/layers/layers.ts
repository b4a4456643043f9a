import type { Block as RecordBlock } from '../../schema/block.ts';
import type { RecordDocument } from '../../schema/document.ts';
import type { GivenEntry } from '../../schema/entry.ts';
import type { Quotation as RecordQuotation } from '../../schema/quotation.ts';
import type { OnRecord } from '../../schema/record.ts';
import type { Span } from '../../schema/span.ts';
import type { ContentPolarity, Polarity, SourceKind, StatementAct, StatementMode } from '../../schema/statement.ts';
import type { GivenTurn } from '../../schema/turn.ts';
import type { Language } from '../language/language.ts';
import type { FoundBy } from './found-by.ts';
import type {
  NameReading,
  PhraseReading,
  ReferenceReading,
  StatementReading,
  WordClass,
  WordReading,
} from './model-readings.ts';
import type { RawTurn } from './raw-turn.ts';

/** What components see of a document. All spans of all layers are spans of this text (a reading view, see `text/`). */
export interface ReadableDocument {
  readonly text: string;
  /** What the rules know of the language that it is read in. */
  readonly language: Language;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publisher: string | null;
  /** As whoever made the text tells them; what stands in the words is found by a component. */
  readonly turns: readonly GivenTurn[];
  readonly entries: readonly GivenEntry[];
}

/** The words of a document, and what the rules know of their language. */
export type ReadableText = Pick<ReadableDocument, 'text' | 'language'>;

/** An item of the record before it has a key; without `by` where the component that gives the layer found it by itself. */
type Found<T> = Omit<T, 'key' | 'by'> & Partial<FoundBy>;

export type Actor = Found<OnRecord['actors'][number]>;
export type Statement = Found<OnRecord['statements'][number]>;
export type Timex = Found<OnRecord['timexes'][number]>;
export type Quantity = Found<OnRecord['quantities'][number]>;
export type Poll = Found<OnRecord['polls'][number]>;
export type Claim = Found<OnRecord['claims'][number]>;

/** What the form of the text gives to somebody, with the actor whose it is. */
export type Turn = Found<OnRecord['turns'][number]>;

/** A stretch between line ends that belongs together. */
export type Block = Omit<RecordBlock, 'key'>;

/** A pair of quotation marks, or one without its partner; the span of that ends with its block. */
export type Quotation = Omit<RecordQuotation, 'key'>;

export interface Sentence {
  readonly span: Span;
  /** Index into the layer `blocks`. */
  readonly block: number;
  /** Half-open range of indices into the layer `tokens`. */
  readonly tokens: readonly [first: number, end: number];
}

export interface Token {
  readonly span: Span;
  readonly text: string;
  /** The text in lower case, with ’ as '. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** A token, or a part of a hyphenated one: "two-year" is "two", "-", "year", as "2-year" is. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without a full stop at its end: "Oct." is "oct". */
  readonly norm: string;
  readonly kind: Token['kind'];
  /** No space between it and the word before. */
  readonly isGlued: boolean;
  /** As the model reads it here; null where it is not sure, or none reads. */
  readonly wordClass: WordClass | null;
}

/** The words of one sentence, with the language whose rules are to read them. */
export interface Words extends ReadonlyArray<Word> {
  readonly language: Language;
  /** Noun phrases that the model is sure of, in order and apart from each other. */
  readonly phrases: readonly WordPhrase[];
}

/** A noun phrase by the indices of its words; `end` is the one behind the last. */
export interface WordPhrase {
  readonly first: number;
  readonly end: number;
  /** Of the word that the others go with. */
  readonly head: number;
}

/** A statement before its speakers are known. */
export interface Attribution extends FoundBy {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly mode: StatementMode;
  readonly act: StatementAct;
  readonly polarity: Polarity;
  /** Whether the frame negates the content itself. */
  readonly contentPolarity: ContentPolarity;
  /** Index into the layer `attributions` of the one that reports this one. */
  readonly via: number | null;
  /** How likely it is right, calibrated; null where nothing was measured. */
  readonly confidence: number | null;
  /** Index into the layer `rawTurns` of the turn whose words these are; absent where none tells it. */
  readonly turn?: number;
}

/** A quantity before it is tied to a statement and a time. */
export type Figure = Omit<Quantity, 'statement' | 'timex'> & FoundBy;

/** A statement's speakers, by its index in `attributions`. */
export interface SpeakerChoice {
  readonly actors: readonly string[];
  /** The rule that chose them: "speakers/named"; null where there are none. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly sourceKind: SourceKind;
  /** How likely the actors are the right ones, calibrated; null where there are none. */
  readonly confidence: number | null;
}

/** Why a statement is folded away. */
export interface Folding {
  /** The rule that folds it: "minor/short". */
  readonly by: string;
  readonly reason: string;
}

/** Everything that components give each other. A component reads layers and returns new ones; it writes to none. */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The tokens of each sentence as the rules of dates and figures walk them, by the index of the sentence. */
  readonly words: readonly Words[];
  readonly quotations: readonly Quotation[];
  /** What the form of the text gives to somebody, before anybody knows which actor that is. */
  readonly rawTurns: readonly RawTurn[];
  readonly turns: readonly Turn[];
  readonly entries: readonly GivenEntry[];
  readonly timexes: readonly Timex[];
  readonly publishedAt: RecordDocument['publishedAt'];
  readonly figures: readonly Figure[];
  /** The statements that the reader model finds, before rules put them into their final form. */
  readonly readings: readonly (StatementReading & FoundBy)[];
  /** The names that it finds, in the order of the text. */
  readonly nameReadings: readonly (NameReading & FoundBy)[];
  /** The words, each with its class, and the noun phrases, in the order of the text; none where the model does not tell them. */
  readonly wordReadings: readonly WordReading[];
  readonly phraseReadings: readonly PhraseReading[];
  /** Whom or what pronouns, relatives and descriptions mean, in the order of the text; none where the model does not tell. */
  readonly references: readonly ReferenceReading[];
  /** How much it takes each sentence to be worth checking, from 0 to 1, by the index of the sentence. */
  readonly worth: readonly number[];
  readonly attributions: readonly Attribution[];
  /** Actors with the mentions that are names. */
  readonly names: readonly Actor[];
  /** The same actors, with the pronouns and nouns that speak for them. */
  readonly actors: readonly Actor[];
  readonly speakers: readonly SpeakerChoice[];
  /** What to call the source of each attribution, by its index, where no speaker is known. */
  readonly sourceNames: readonly (string | null)[];
  /** Why each attribution, by its index, is folded away; null where it is shown. */
  readonly foldings: readonly (Folding | null)[];
  readonly statements: readonly Statement[];
  readonly quantities: readonly Quantity[];
  readonly polls: readonly Poll[];
  readonly claims: readonly Claim[];
}

export type LayerName = keyof Layers;
