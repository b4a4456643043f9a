import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { COMMON_SAYING_FORMS } from '../../lang/en/reporting-words.ts';
import type { Layers } from '../../layers/layers.ts';

/** Who says what follows, and the words that tell it. */
export interface LeadIn {
  readonly source: Span;
  readonly cue: Span;
}

const SAYS = `${[...COMMON_SAYING_FORMS].join('|')}|posted|stated|concluded|commented|responded|summed it up|put it|had this to say`;
/** Behind who speaks: ", the mayor of Skarn, put it", " later wrote" */
const BEHIND = new RegExp(
  `^(?:,[^,.:;!?\\n]{1,80},)?\\s(?:(?:\\p{L}{2,20}ly|also|then|later|has|had)\\s)?(?<verb>${SAYS})\\b`,
  'u',
);
const PRONOUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<who>[Hh]e|[Ss]he|[Tt]hey)\\s(?:(?:also|then|later|has|had)\\s)?(?<verb>${SAYS})\\b`,
  'u',
);
/** A sentence is looked through as far as this. */
const REACH = 400;

/**
 * What a paragraph that ends with a colon tells of what comes next: "Edda Flint put it like this:", "In a letter Ivar Holm
 * wrote:". Null where nobody says anything in it: "The plan has three parts:".
 */
export function readLeadIn(
  text: string,
  { blocks, sentences, nameReadings }: Pick<Layers, 'blocks' | 'sentences' | 'nameReadings'>,
  index: number,
): LeadIn | null {
  const block = blocks[index];
  const sentence = block && sentences[block.sentences[1] - 1];
  if (!block || !sentence || sentence.span[0] < block.span[0] || text[block.span[1] - 1] !== ':') return null;
  const start = Math.max(sentence.span[0], block.span[1] - REACH);
  for (
    let at = findFirstEndingAfter(nameReadings, start);
    (nameReadings[at]?.span[0] ?? Infinity) < block.span[1];
    at++
  ) {
    const { span } = nameReadings[at]!;
    const match = BEHIND.exec(text.slice(span[1], block.span[1]));
    if (match) return { source: span, cue: placeOf(match.groups!.verb!, match[0], span[1]) };
  }
  const match = PRONOUN.exec(text.slice(start, block.span[1]));
  if (!match) return null;
  const from = start + match.index;
  return { source: [from, from + match.groups!.who!.length], cue: placeOf(match.groups!.verb!, match[0], from) };
}

const placeOf = (verb: string, words: string, from: number): Span => [
  from + words.length - verb.length,
  from + words.length,
];
