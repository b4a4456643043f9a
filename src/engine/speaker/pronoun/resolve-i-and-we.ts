import type { Span } from '../../../schema/span.ts';
import { findFirstEndingAfter } from '../../../text/span.ts';
import { isCueWord } from '../../grammar/reporting-verbs.ts';
import { english } from '../../lang/en/english.ts';
import { VERB_ADVERBS } from '../../lang/en/function-words.ts';
import { COMMON_SAYING_FORMS } from '../../lang/en/reporting-words.ts';
import type { SpeakerChoice } from '../../layers/layers.ts';
import { chooseActors, MOST_HISTORY, NOBODY, type SpeakerContext } from '../speaker-context.ts';

const AUTHOR: SpeakerChoice = { actors: [], reason: null, sourceKind: 'author', confidence: null };

/** “I think that …”, inside what Moss said: Moss. Elsewhere it is the author. */
export function resolveSelf({ reporter }: SpeakerContext): SpeakerChoice {
  if (!reporter) return AUTHOR;
  const { actors, sourceKind, confidence } = reporter;
  return actors.length === 1 ? { actors, reason: 'speaks of himself or herself', sourceKind, confidence } : NOBODY;
}

/**
 * "Kaldria condemns the attack. We call on …": a state or body that declares something for itself goes on. In news "we" is the
 * author, so that having spoken is not enough.
 */
export function resolveWe(source: Span, context: SpeakerContext): SpeakerChoice {
  if (context.reporter) return resolveSelf(context);
  const declarers = listDeclarers(context);
  const { history, cast } = context;
  const spoken = history.slice(-MOST_HISTORY).findLast(({ attribution, choice }) => {
    const isBefore = attribution.source[0] !== undefined && attribution.source[0][1] <= source[0];
    return isBefore && choice.actors.length === 1 && declarers.has(choice.actors[0]!);
  });
  const id = spoken?.choice.actors[0] ?? (declarers.size === 1 ? [...declarers][0] : undefined);
  const actor = id === undefined ? undefined : cast.find(id);
  return actor ? chooseActors([actor], 'speaks-for-itself') : AUTHOR;
}

/** Of one text, whose mentions tell it from others: every "we" asks for all of them. */
const declarersOf = new WeakMap<SpeakerContext['mentions'], ReadonlySet<string>>();

/** States and bodies, by id, that open a sentence and declare something in it: "Kaldria strongly condemns". "Kaldria says" is news. */
function listDeclarers({ layers, mentions }: SpeakerContext): ReadonlySet<string> {
  const known = declarersOf.get(mentions);
  if (known) return known;
  const declarers = new Set<string>();
  declarersOf.set(mentions, declarers);
  for (const sentence of layers.sentences) {
    const mention = mentions[findFirstEndingAfter(mentions, sentence.span[0])];
    if (!mention || (mention.actor.kind !== 'place' && mention.actor.kind !== 'organization')) continue;
    const tokens = layers.tokens.slice(...sentence.tokens);
    const [first, second] = tokens;
    const opens = mention.span[0] === (first?.lower === 'the' ? second?.span[0] : first?.span[0]);
    const behind = tokens.slice(findFirstEndingAfter(tokens, mention.span[1] - 1) + 1);
    const verb = behind.find(({ lower }) => !/ly$/.test(lower) && !VERB_ADVERBS.has(lower))?.lower ?? '';
    const declares = /s$/.test(verb) && isCueWord(verb, english) && !COMMON_SAYING_FORMS.has(verb);
    if (opens && mention.form === 'name' && declares) declarers.add(mention.actor.id);
  }
  return declarers;
}
