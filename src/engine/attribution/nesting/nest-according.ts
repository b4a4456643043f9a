import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, isOverlapping } from '../../../text/span.ts';
import { createWords } from '../../grammar/create-words.ts';
import { isVerb } from '../../grammar/verb.ts';
import { isDeterminer } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { Layers, ReadableText, Sentence, Token } from '../../layers/layers.ts';

type Reading = Layers['readings'][number];
type AccordingLayers = Pick<Layers, 'sentences' | 'tokens' | 'nameReadings'>;

/**
 * "Police said that, according to a witness, the van was red": the witness says what the police report. The corpus that the model learnt from marks
 * one of the two, and cuts the other.
 */
export function nestAccording(
  document: ReadableText,
  layers: AccordingLayers,
  readings: readonly Reading[],
): readonly Reading[] {
  const chains = new Map<number, Chain>();
  for (const [index, reading] of readings.entries()) {
    const chain = findChain(document, layers, reading);
    if (chain) chains.set(index, chain);
  }
  return chains.size ? insertInner(readings, chains) : readings;
}

/** Who is cited within what somebody reports: the words that lead to whoever that is, and what is said; and all that is reported. */
interface Chain {
  readonly cue: Span;
  readonly source: Span;
  readonly content: readonly Span[];
  readonly whole: Span;
}

/** In tokens, between a verb and "that": "told the court that". */
const MOST_HEARER_WORDS = 5;
const LONGEST_SOURCE = 16;

function findChain({ language }: ReadableText, layers: AccordingLayers, reading: Reading): Chain | null {
  const { tokens, sentences } = layers;
  const cueEnd = reading.cue.at(-1)?.[1] ?? 0;
  const sentence = sentences[findFirstEndingAfter(sentences, Math.max(0, cueEnd - 1))];
  const that = sentence && findThat(tokens, findFirstEndingAfter(tokens, cueEnd), sentence, language);
  if (!sentence || that === null || that === undefined) return null;
  const from = tokens[that + 1]?.text === ',' ? that + 2 : that + 1;
  const lead = measureLead(tokens, from, language);
  const close = lead && findClose(layers, from + lead, sentence, language);
  if (!lead || !close) return null;
  const end = findEnd(tokens, sentence, reading, tokens[close + 1]!.span[0]);
  return {
    cue: [tokens[from]!.span[0], tokens[from + lead - 1]!.span[1]],
    source: [tokens[from + lead]!.span[0], tokens[close - 1]!.span[1]],
    content: [[tokens[close + 1]!.span[0], end]],
    whole: [tokens[that]!.span[0], end],
  };
}

/** The "that" behind a verb and whoever it is said to. */
function findThat(
  tokens: readonly Token[],
  from: number,
  sentence: Sentence,
  { reportingWords }: Language,
): number | null {
  for (let at = from; at < Math.min(sentence.tokens[1], from + MOST_HEARER_WORDS); at++) {
    if (tokens[at]!.lower === reportingWords.contentOpener) return at;
    if (tokens[at]!.kind === 'mark') return null;
  }
  return null;
}

/** How many tokens lead to whoever is cited: "according to", "in the words of"; 0 where they do not. */
const measureLead = (tokens: readonly Token[], from: number, { reportingWords }: Language): number =>
  reportingWords.citingLeads.find((lead) => lead.every((word, at) => tokens[from + at]?.lower === word))?.length ?? 0;

/** The comma behind whoever is cited, or behind what is said of them: "according to a neighbour, Ada Moss, the van". */
function findClose(layers: AccordingLayers, from: number, sentence: Sentence, language: Language): number | null {
  const { tokens } = layers;
  const first = findComma(tokens, from, sentence);
  if (first === null || first === from || first - from > LONGEST_SOURCE) return null;
  if (!mayBeCited(layers, from, first, language)) return null;
  const second = findComma(tokens, first + 1, sentence);
  const next = second === null ? undefined : tokens[second + 1];
  if (second === null || !next || second - first > LONGEST_SOURCE) return first;
  const isSubject = language.pronouns.relatives.has(next.lower) || hasVerb(tokens, second + 1, second + 2, language);
  const isOther =
    isSubject || hasVerb(tokens, first + 1, second, language) || isListed(tokens, second, sentence, language);
  return !isOther && isNamed(layers, from, first) !== isNamed(layers, first + 1, second) ? second : first;
}

function findComma(tokens: readonly Token[], from: number, { tokens: [, end] }: Sentence): number | null {
  for (let at = from; at < Math.min(end, from + LONGEST_SOURCE); at++) {
    if (tokens[at]!.text === ',') return at;
    if (/^[.:;?!“”"«»()]$/.test(tokens[at]!.text)) return null;
  }
  return null;
}

/** "The van, a Ford, had": the word behind the next comma is the verb of the words before. */
function isListed(tokens: readonly Token[], comma: number, sentence: Sentence, language: Language): boolean {
  const third = findComma(tokens, comma + 1, sentence);
  return third !== null && third + 1 < sentence.tokens[1] && hasVerb(tokens, third + 1, third + 2, language);
}

/** Somebody, or something with an article; not "according to plan". */
const mayBeCited = (layers: AccordingLayers, from: number, end: number, language: Language): boolean => {
  const { lower, text } = layers.tokens[from]!;
  const last = layers.tokens[end - 1]!.lower;
  return (
    isDeterminer(lower, language) ||
    /^\p{Lu}/u.test(text) ||
    language.sourceWords.indefiniteDeterminers.has(lower) ||
    [from, end - 1].some((at) => language.sourceWords.peopleNouns.has(layers.tokens[at]!.lower)) ||
    (/[^s]s$/.test(last) && end > from)
  );
};

const isNamed = ({ tokens, nameReadings }: AccordingLayers, from: number, end: number): boolean => {
  const name = nameReadings[findFirstEndingAfter(nameReadings, tokens[from]!.span[0])];
  return name !== undefined && name.kind !== 'place' && name.span[0] < tokens[end - 1]!.span[1];
};

function hasVerb(tokens: readonly Token[], from: number, end: number, language: Language): boolean {
  const words = createWords(tokens, Math.max(0, from - 1), Math.min(tokens.length, end + 1), language);
  const last = tokens[end - 1]!.span[1];
  return words.some((word, at) => word.start >= tokens[from]!.span[0] && word.end <= last && isVerb(words, at));
}

/** As far as the model reads what is reported; or else to the end of the sentence, without its stop. */
function findEnd(tokens: readonly Token[], { tokens: [, end] }: Sentence, { content }: Reading, start: number): number {
  const said = content.reduce((last, span) => Math.max(last, span[1]), 0);
  if (said > start) return said;
  const last = tokens[end - 1]!;
  return /^[.!?]$/.test(last.text) ? tokens[end - 2]!.span[1] : last.span[1];
}

/** All readings with those of the chains; what the model made of the words that lead to whoever is cited gives way. */
function insertInner(readings: readonly Reading[], chains: ReadonlyMap<number, Chain>): Reading[] {
  const findOuter = createLeadSearch(chains);
  const kept: Reading[] = [];
  /** Of each reading where what it reports finds it: of one that gave way, and of one with somebody cited in it, who is cited. */
  const places: number[] = [];
  const outers = readings.map(({ cue }, index) =>
    cue.map(findOuter).find((outer) => outer !== null && outer !== index),
  );
  for (const [index, reading] of readings.entries()) {
    if (typeof outers[index] === 'number') continue;
    const via = reading.via === null ? null : places[outers[reading.via] ?? reading.via]!;
    const chain = chains.get(index);
    places[index] = kept.push({ ...reading, via, ...(chain && { content: [chain.whole] }) }) - 1;
    if (!chain) continue;
    const { cue, source, content } = chain;
    const inner = { by: 'attributions/according', source: [source], cue: [cue], content, via: places[index]! };
    places[index] = kept.push({ ...inner, confidence: reading.confidence }) - 1;
  }
  return kept;
}

/** A search for the reading in whose chain a span stands among the words that lead to whoever is cited. */
function createLeadSearch(chains: ReadonlyMap<number, Chain>): (span: Span) => number | null {
  const leads = [...chains]
    .map(([outer, { cue, source }]) => ({ outer, span: [cue[0], source[1]] as const }))
    .sort((a, b) => compareSpans(a.span, b.span));
  return (span) => {
    const lead = leads[findFirstEndingAfter(leads, span[0])];
    return lead && isOverlapping(lead.span, span) ? lead.outer : null;
  };
}
