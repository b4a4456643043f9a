import type { Span } from '../../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../../text/span.ts';
import type { Language } from '../../language/language.ts';
import type { Actor, Layers } from '../../layers/layers.ts';
import type { NameGroup } from '../group/group-names.ts';
import { detectRoles } from './detect-roles.ts';

/** Titles before the name, and a person's offices between commas beside it; each span once. */
export function listRoles(
  text: string,
  { kind, mentions }: NameGroup,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  language: Language,
): Actor['roles'] {
  const spans: Span[] = mentions.flatMap(({ title }) => (title ? [title.span] : []));
  if (kind === 'person') {
    for (const { span, title, by } of mentions) {
      // beside the name in a label stands what its bearer says
      if (by === 'turns') continue;
      const sentence = sentences[Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1)]!;
      spans.push(...detectRoles([title?.span[0] ?? span[0], span[1]], sentence, tokens, language));
    }
  }
  // two names that the model reads in one word have one title before them, with its stop and without
  return spans
    .sort(compareSpans)
    .filter(([start], index, sorted) => index === 0 || sorted[index - 1]![1] <= start)
    .map((span) => ({ text: text.slice(...span), span }));
}
