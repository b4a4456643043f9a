import { findFirstEndingAfter } from '../../../text/span.ts';
import { hasParticipleEnding, hasPastEnding } from '../../grammar/word-classes.ts';
import type { Language } from '../../language/language.ts';
import type { Attribution, Layers, Timex, Token } from '../../layers/layers.ts';

type CarryLayers = Pick<Layers, 'attributions' | 'speakers' | 'sentences' | 'tokens'>;

/** In sentences; whoever goes on does so in the same sentence or the next one. */
const REACH = 1;
/** A time that is meant by "then" may stand a little farther away. */
const REACH_OF_THEN = 2;
/** How many statements before are looked at. */
const MOST_BEFORE = 4;

/**
 * When something was said whose own words do not tell it, but which goes on with what was said before: "…, saying that it was late", "She
 * also said …" in the past and in the next sentence, "Moss said then".
 */
export function carrySaidAt(
  told: readonly (Timex | null)[],
  layers: CarryLayers,
  language: Language,
): readonly (Timex | null)[] {
  const carried = [...told];
  const sentences = layers.attributions.map(({ cue, content }) =>
    findFirstEndingAfter(layers.sentences, cue[0]?.[0] ?? content[0]?.[0] ?? 0),
  );
  for (const [index, attribution] of layers.attributions.entries()) {
    if (carried[index] || attribution.cue.length === 0) continue;
    const isThen = saysThen(layers.tokens, attribution, language);
    for (let before = index - 1; before >= Math.max(0, index - MOST_BEFORE); before--) {
      const distance = sentences[index]! - sentences[before]!;
      if (distance > (isThen ? REACH_OF_THEN : REACH)) break;
      if (layers.attributions[before]!.via !== attribution.via || !carried[before]) continue;
      if (isThen || goesOn(layers, index, before, distance, language)) carried[index] = carried[before]!;
      break;
    }
  }
  return carried;
}

/** "Moss said then", and no "then" that opens another sentence. */
function saysThen(tokens: readonly Token[], { cue }: Attribution, language: Language): boolean {
  const end = cue.at(-1)![1];
  const next = tokens[findFirstEndingAfter(tokens, end)];
  const last = tokens[findFirstEndingAfter(tokens, end - 1)];
  return [next, last].some((token) => token !== undefined && language.saidAtWords.thenWords.has(token.lower));
}

function goesOn(
  { attributions, speakers, tokens }: CarryLayers,
  index: number,
  before: number,
  distance: number,
  language: Language,
): boolean {
  const cue = wordsOf(tokens, attributions[index]!.cue);
  const isSame = speakers[index]!.actors.join() === speakers[before]!.actors.join();
  if (!isSame || cue.some((word) => language.saidAtWords.newTimeWords.has(word))) return false;
  // "…, saying that": the same breath
  if (distance === 0) return hasParticipleEnding(cue.at(-1) ?? '', language) && cue.length === 1;
  const source = wordsOf(tokens, attributions[index]!.source);
  const isGoingOn = source.length === 1 && language.saidAtWords.goingOnSources.has(source[0]!);
  return isGoingOn && isPast(cue, language) && isPast(wordsOf(tokens, attributions[before]!.cue), language);
}

const isPast = (cue: readonly string[], language: Language): boolean =>
  cue.some((word) => hasPastEnding(word, language) || language.verbWords.irregularPasts.has(word));

const wordsOf = (tokens: readonly Token[], spans: Attribution['cue']): string[] =>
  spans.flatMap(([start, end]) =>
    tokens
      .slice(findFirstEndingAfter(tokens, start), findFirstEndingAfter(tokens, end - 1) + 1)
      .map(({ lower }) => lower),
  );
