import type { Actor } from '../../src/schema/actor.ts';
import type { Quantity } from '../../src/schema/quantity.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Statement } from '../../src/schema/statement.ts';
import type { Gold, GoldActor, GoldQuantity, GoldStatement } from './load-gold.ts';

/** What a person wrote about an article, and what the engine made of the same text. */
export interface GoldCase {
  readonly gold: Gold;
  readonly record: OnRecord;
}

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

interface Count {
  readonly correct: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Contents that share at least this part of their tokens (Jaccard) are the same statement, as in the field's scorers. */
const SAME_CONTENT = 0.5;

const SCORERS = {
  statementContent: (goldCase) => countStatements(goldCase, isOutermost, isAnything),
  statementFull: (goldCase) => countStatements(goldCase, isOutermost, hasSameSource),
  nestedStatementFull: (goldCase) => countStatements(goldCase, isNested, hasSameSource),
  speakers: countSpeakers,
  timexSpan: (goldCase) => countTimexes(goldCase, (gold, predicted) => isSameSpan(gold.span, predicted.span)),
  timexValue: (goldCase) => countTimexes(goldCase, (gold, predicted) => gold.value === predicted.value),
  quantityValueUnit: countQuantities,
  actorNames: (goldCase) => ({ ...countActors(goldCase), correct: pairActors(goldCase).length }),
} satisfies Record<string, (goldCase: GoldCase) => Count>;

export type GoldScores = Readonly<Record<keyof typeof SCORERS, Score>>;

/** Scores of all cases pooled: counts are added up first, then divided. */
export function scoreGold(cases: readonly GoldCase[]): GoldScores {
  const entries = Object.entries(SCORERS).map(([name, count]) => [name, createScore(cases.map(count))]);
  return Object.fromEntries(entries) as GoldScores;
}

function createScore(counts: readonly Count[]): Score {
  const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
  const [correct, predicted, gold] = [sum('correct'), sum('predicted'), sum('gold')];
  return {
    precision: predicted ? correct / predicted : 0,
    recall: gold ? correct / gold : 0,
    f1: predicted + gold ? (2 * correct) / (predicted + gold) : 0,
    correct,
    predicted,
    gold,
  };
}

// Statements

type Level = (statement: { readonly via: string | null }) => boolean;
type StatementTest = (gold: GoldStatement, predicted: Statement, text: string) => boolean;

const isOutermost: Level = ({ via }) => via === null;
const isNested: Level = ({ via }) => via !== null;
const isAnything: StatementTest = () => true;

/** The sources share a word, or both have none. */
const hasSameSource: StatementTest = (gold, predicted, text) => {
  if (!gold.source.length || !predicted.source.length) return gold.source.length === predicted.source.length;
  const wanted = tokensIn(text, gold.source);
  return [...tokensIn(text, predicted.source)].some((token) => wanted.has(token));
};

function countStatements({ gold, record }: GoldCase, level: Level, test: StatementTest): Count {
  const pairs = pairStatements({ gold, record }, level);
  return {
    correct: pairs.filter(([wanted, given]) => test(wanted, given, record.document.text)).length,
    predicted: record.statements.filter(level).length,
    gold: gold.statements.filter(level).length,
  };
}

function pairStatements({ gold, record }: GoldCase, level: Level) {
  const { text } = record.document;
  return pairBest(gold.statements.filter(level), record.statements.filter(level), (wanted, given) => {
    const likeness = scoreLikeness(tokensIn(text, wanted.content), tokensIn(text, given.content));
    return likeness >= SAME_CONTENT ? likeness : 0;
  });
}

/** Of the outermost statements found, in how many are exactly the right speakers named? Nobody named is no error of precision. */
function countSpeakers(goldCase: GoldCase): Count {
  const goldNameOf = new Map(pairActors(goldCase).map(([gold, predicted]) => [predicted.id, gold.name]));
  const pairs = pairStatements(goldCase, isOutermost);
  const isRight = ([wanted, given]: readonly [GoldStatement, Statement]) => {
    const names = given.speakers.map((id) => goldNameOf.get(id) ?? id);
    return names.length > 0 && names.toSorted().join() === wanted.speakers.toSorted().join();
  };
  return {
    correct: pairs.filter(isRight).length,
    predicted: pairs.filter(([, given]) => given.speakers.length).length,
    gold: pairs.filter(([wanted]) => wanted.speakers.length).length,
  };
}

// Times and figures

type WithSpan = { readonly span: Span };

function countTimexes(
  { gold, record }: GoldCase,
  test: (gold: Gold['timexes'][number], predicted: OnRecord['timexes'][number]) => boolean,
): Count {
  const pairs = pairBest(gold.timexes, record.timexes, countShared);
  return {
    correct: pairs.filter(([wanted, given]) => test(wanted, given)).length,
    predicted: record.timexes.length,
    gold: gold.timexes.length,
  };
}

/** Lengths of time are gold times, not gold figures; an engine that lists them as figures too is not counted wrong. */
function countQuantities({ gold, record }: GoldCase): Count {
  const lengths = gold.timexes.filter(({ type }) => type === 'DURATION' || type === 'SET');
  const pairs = pairBest(gold.quantities, record.quantities, countShared);
  const paired = new Set(pairs.map(([, given]) => given.id));
  const isLength = (quantity: Quantity) =>
    !paired.has(quantity.id) && lengths.some((length) => countShared(length, quantity));
  const isRight = ([wanted, given]: readonly [GoldQuantity, Quantity]) =>
    hasSameValue(wanted, given) && foldUnit(wanted.unit) === foldUnit(given.unit);
  return {
    correct: pairs.filter(isRight).length,
    predicted: record.quantities.filter((quantity) => !isLength(quantity)).length,
    gold: gold.quantities.length,
  };
}

function hasSameValue(gold: GoldQuantity, predicted: Quantity): boolean {
  const wanted = gold.range ?? [gold.value ?? Number.NaN];
  const given = predicted.range ?? [predicted.value ?? Number.NaN];
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-5 * Math.abs(a);
  return wanted.length === given.length && wanted.every((value, index) => isClose(value, given[index]!));
}

/** A counted noun is compared by its head in the singular: "new graves", "graves" and "grave" are one unit. */
const foldUnit = (unit: string | null): string =>
  (unit ?? '').toLowerCase().trim().split(/\s+/).at(-1)!.replace(/ies$/, 'y').replace(/s$/, '');

const isSameSpan = (a: Span, b: Span) => a[0] === b[0] && a[1] === b[1];

/** How many characters two spans share; an equal span always wins over a longer one. */
function countShared({ span: a }: WithSpan, { span: b }: WithSpan): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > 0 ? shared + (isSameSpan(a, b) ? 0.5 : 0) : 0;
}

// Actors

/** Actors that the text only describes ("the man", "officials") count neither for nor against. */
function countActors(goldCase: GoldCase): Count {
  const paired = new Set(pairActors(goldCase).map(([, predicted]) => predicted.id));
  const isNamed = (actor: Actor) => paired.has(actor.id) || actor.mentions.some((mention) => mention.form === 'name');
  return {
    correct: paired.size,
    predicted: goldCase.record.actors.filter(isNamed).length,
    gold: goldCase.gold.actors.length,
  };
}

function pairActors({ gold, record }: GoldCase) {
  return pairBest(gold.actors, record.actors, (wanted, given) => {
    if (foldName(wanted.name) === foldName(given.name)) return 2;
    const names = new Set(namesOf(given));
    return namesOf(wanted).some((name) => names.has(name)) ? 1 : 0;
  });
}

const namesOf = ({ name, aliases }: GoldActor | Actor): string[] => [name, ...aliases].map(foldName);

const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/^the /, '');

// Pairs and tokens

/** One-to-one pairs, the highest score first; what scores 0 is no pair. */
function pairBest<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  score: (gold: G, predicted: P) => number,
): (readonly [G, P])[] {
  const candidates = gold
    .flatMap((wanted) => predicted.map((given) => ({ wanted, given, score: score(wanted, given) })))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const used = new Set<G | P>();
  return candidates.flatMap(({ wanted, given }) => {
    if (used.has(wanted) || used.has(given)) return [];
    used.add(wanted).add(given);
    return [[wanted, given] as const];
  });
}

/** Start of every token (a word, or one other visible character) that the spans touch. */
function tokensIn(text: string, spans: readonly Span[]): Set<number> {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+|\S/gu)].filter(({ 0: token, index }) =>
    spans.some(([start, end]) => index < end && index + token.length > start),
  );
  return new Set(tokens.map((token) => token.index));
}

function scoreLikeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = [...a].filter((token) => b.has(token)).length;
  return shared / (a.size + b.size - shared || 1);
}
