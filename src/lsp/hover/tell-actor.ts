import type { Actor, Mention } from '../../schema/actor.ts';
import type { OnRecord } from '../../schema/record.ts';
import { findInnermost } from './find-innermost.ts';
import { escapeMarkdown, listFacts, quote } from './markdown.ts';
import type { Told } from './told.ts';

/** Whom a name, a description or a pronoun means. */
export function tellActor({ actors, document }: OnRecord, index: number): Told | null {
  const found = findInnermost(
    actors.flatMap((actor) => actor.mentions.map((mention) => ({ span: mention.span, mention, actor }))),
    index,
  );
  if (!found) return null;
  const { span, mention, actor } = found;
  const words = document.text.slice(...span);
  const roles = [...new Set(actor.roles.map(({ text }) => text))];
  const others = actor.aliases.filter((alias) => alias !== words);
  const state = actors.find(({ id }) => id === actor.standsFor);
  const text = listFacts([
    `${describeMention(words, mention, actor)}, ${KINDS[actor.kind]}`,
    roles.length ? `**Called here:** ${roles.map(escapeMarkdown).join('; ')}` : null,
    others.length ? `**Also:** ${others.map(escapeMarkdown).join(', ')}` : null,
    state ? `**Speaks for:** ${escapeMarkdown(state.name)}` : null,
  ]);
  return { span, text };
}

const describeMention = (words: string, { form }: Mention, { name }: Actor): string =>
  form === 'name' && words === name ? `**${escapeMarkdown(name)}**` : `${quote(words)} is **${escapeMarkdown(name)}**`;

const KINDS = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  group: 'a group',
  document: 'a document',
} as const satisfies Record<Actor['kind'], string>;
