import type { Span } from '../../schema/span.ts';
import { trimSpan } from '../../text/span.ts';
import type { Attribution, SpeakerChoice } from '../layers/layers.ts';
import { resolveMissing } from './no-source/resolve-going-on.ts';
import { resolvePerson, resolveReflexive } from './pronoun/resolve-he-and-she.ts';
import { resolveSelf, resolveWe } from './pronoun/resolve-i-and-we.ts';
import { resolveIt, resolveThey } from './pronoun/resolve-they-and-both.ts';
import { resolveRelative } from './pronoun/resolve-who.ts';
import { resolveParts } from './resolve-members.ts';
import { readSource } from './source/read-source.ts';
import { NOBODY, type SpeakerContext } from './speaker-context.ts';

type Resolve = (source: Span, attribution: Attribution, context: SpeakerContext) => SpeakerChoice;

/** Sources of one word or a fixed few, in lower case, and how each kind is resolved. */
const BY_WORDS: readonly (readonly [RegExp, Resolve])[] = [
  [/^(?:i|my|me|myself)$/, (_source, _attribution, context) => resolveSelf(context)],
  [/^(?:we|our|us|ours|ourselves)$/, (source, _attribution, context) => resolveWe(source, context)],
  [/^(?:he|his|him|himself)$/, (...args) => resolvePerson('he', ...args)],
  [/^(?:she|her|hers|herself)$/, (...args) => resolvePerson('she', ...args)],
  [/^self$/, resolveReflexive],
  [
    /^(?:they|their|them|themselves|both|the two|the pair|the duo)$/,
    (source, _attribution, context) => resolveThey(source, context),
  ],
  [/^(?:it|its|itself)$/, (source, _attribution, context) => resolveIt(source, context)],
  [/^(?:who|which|that|whom)$/, resolveRelative],
  [/^(?:q|a|question|answer)[.:]?$/, () => NOBODY],
  [/^(?:you|your|one|some|many|others|this|these|those|everyone|nobody|anyone|whose)$| of wh(?:om|ich)$/, () => NOBODY],
];

/** Who an attribution's source is: actors by their names, or nobody where the text leaves it open. */
export function resolveSpeaker(attribution: Attribution, context: SpeakerContext): SpeakerChoice {
  const source = attribution.source[0] && trimSpan(context.text, attribution.source[0]);
  if (!source) return resolveMissing(attribution, context);
  const words = context.text.slice(...source).toLowerCase();
  const known = BY_WORDS.find(([pattern]) => pattern.test(words));
  if (known) return known[1](source, attribution, context);
  const parts = readSource(source, context.layers.tokens, context.mentions);
  return resolveParts(parts, source, attribution, context);
}
