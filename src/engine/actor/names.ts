import type { Actor } from '../../schema/actor.ts';
import { compareSpans } from '../../text/span.ts';
import { createComponent } from '../component.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { listNames } from './list-names.ts';
import { nameKey } from './name-key.ts';
import { KNOWN_PLACES } from './place-lexicon.ts';

/** Who and what is named: actors with their spellings, roles and mentions, in the order of their first mention. */
export const names = createComponent({
  name: 'names',
  requires: ['blocks', 'sentences', 'tokens', 'nameReadings', 'attributions'],
  provides: ['names'],
  run(document, layers) {
    const groups = groupNames(listNames(document.text, layers));
    const ordered = groups.sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0]);
    return { names: ordered.map((group, index) => createActor(document.text, group, `a${index + 1}`)) };
  },
});

function createActor(text: string, group: NameGroup, id: string): Actor {
  const spellings = [
    ...new Set(group.mentions.filter(({ form }) => form === 'name').map(({ words }) => words.join(' '))),
  ];
  // a state goes by one name in every document, whatever this one calls it
  const isKnownPlace = group.kind === 'place' && KNOWN_PLACES.get(group.name)?.name === group.name;
  const name = isKnownPlace ? group.name : fullest(group.name, spellings);
  const titles = group.mentions.flatMap(({ title }) => (title ? [title.span] : [])).sort(compareSpans);
  // two names that the model reads in one word have one title before them, with its stop and without
  const roles = titles
    .filter(([start], index) => index === 0 || titles[index - 1]![1] <= start)
    .map((span) => ({ text: text.slice(...span), span }));
  return {
    id,
    name,
    kind: group.kind,
    aliases: spellings.filter((spelling) => nameKey(spelling) !== nameKey(name)),
    roles,
    mentions: group.mentions.map(({ span, form, kind }) => ({ span, form, kind: kind ?? group.kind })),
    standsFor: null,
    confidence: null,
  };
}

/** The spelling with the most words, and of those the first. */
const fullest = (name: string, spellings: readonly string[]): string =>
  spellings.reduce(
    (best, spelling) => (spelling.split(' ').length > best.split(' ').length ? spelling : best),
    spellings[0] ?? name,
  );
