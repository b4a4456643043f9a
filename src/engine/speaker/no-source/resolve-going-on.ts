import { hasParticipleEnding } from '../../grammar/word-classes.ts';
import { ASKED_IN_DIALOGUE } from '../../layers/found-by.ts';
import type { Attribution, SpeakerChoice } from '../../layers/layers.ts';
import { extentOf, type SpeakerContext, sentenceAt } from '../speaker-context.ts';
import { nameRule } from '../speaker-rules.ts';

const NONE: SpeakerChoice = { actors: [], by: null, reason: null, sourceKind: 'none', confidence: null };

/** No source: a quotation that stands alone right after another, or "…, adding that", goes on with the same speaker. */
export function resolveGoingOn(attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const previous = context.history.at(-1);
  if (previous?.choice.actors.length !== 1) return NONE;
  const [rule, goesOn] = attribution.cue.length
    ? (['participle', isParticipleOf] as const)
    : (['next-quotation', isNextQuotation] as const);
  if (!goesOn(attribution, previous.attribution, context)) return NONE;
  return { ...previous.choice, by: nameRule(rule), reason: 'same speaker goes on', sourceKind: 'named' };
}

function isNextQuotation(attribution: Attribution, previous: Attribution, { text }: SpeakerContext): boolean {
  if (attribution.mode !== 'direct' || previous.mode === 'indirect' || attribution.by === ASKED_IN_DIALOGUE)
    return false;
  const between = text.slice(extentOf(previous)[1], attribution.content[0]![0]);
  return !/[\p{L}\p{N}]/u.test(between);
}

/** "Moss left the talks, saying that …": the subject of the sentence, where it has spoken in it. */
function isParticipleOf(attribution: Attribution, previous: Attribution, context: SpeakerContext): boolean {
  const cue = attribution.cue[0]!;
  const place = previous.source[0];
  if (!place || place[1] > cue[0] || sentenceAt(context, place[0]) !== sentenceAt(context, cue[0])) return false;
  const [word] = context.text.slice(...cue).split(/\s/);
  return /^\p{Ll}+$/u.test(word!) && hasParticipleEnding(word!, context.language);
}
