import type { Span } from '../../../schema/span.ts';
import { anyOf } from '../../language/any-of.ts';
import { byLanguage } from '../../language/by-language.ts';
import type { ReadableText } from '../../layers/layers.ts';
import type { RawAttribution } from '../raw-attribution.ts';
import { dropAttributions } from './drop-attributions.ts';

/**
 * A turn is one statement of its speaker, which "I hope that it rains" and "We are talking about rain" in it only repeat. "I told the mayor
 * that it rained" tells of another time and stays, and so does what somebody knows or intends. What a dropped one reports stays too.
 */
export function dropOwnThoughts(document: ReadableText, attributions: readonly RawAttribution[]): RawAttribution[] {
  if (attributions.every(({ turn }) => turn === undefined)) return [...attributions];
  return dropAttributions(attributions, findOwnThoughts(document, attributions));
}

/** Those whose nearest reporter that stays is a turn. */
function findOwnThoughts(document: ReadableText, attributions: readonly RawAttribution[]): ReadonlySet<number> {
  const reporters: (number | null | undefined)[] = [];
  const dropped = new Set<number>();
  const findReporter = (index: number): number | null => {
    const known = reporters[index];
    if (known !== undefined) return known;
    reporters[index] = null;
    const { via } = attributions[index]!;
    const above = via === null ? null : findReporter(via);
    const reporter = via !== null && dropped.has(via) ? above : via;
    reporters[index] = reporter;
    const isInTurn = reporter !== null && attributions[reporter]!.turn !== undefined;
    if (isInTurn && isOwnThought(document, attributions[index]!)) dropped.add(index);
    return reporter;
  };
  for (const index of attributions.keys()) findReporter(index);
  return dropped;
}

function isOwnThought(document: ReadableText, { act, source: [source], cue }: RawAttribution): boolean {
  if (!source || !cue.length) return false;
  const { ownSources } = document.language.reportingWords;
  if (!ownSources.has(document.text.slice(...source).toLowerCase())) return false;
  return act === 'attitude' || (act === 'speech' && isSaidNow(document, cue));
}

/** "We are talking about rain", "I would ask you", where "I told the mayor" and "I deny" say something of their own. */
const isSaidNow = ({ text, language }: ReadableText, cue: readonly Span[]): boolean =>
  saidNow(language).test(cue.map((span) => text.slice(...span)).join(' '));

const saidNow = byLanguage(({ reportingWords }) => new RegExp(`\\b${anyOf(reportingWords.saidNowWords)}\\b`));
