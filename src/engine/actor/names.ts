import type { Actor } from '../../schema/actor.ts';
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
  const roles = group.mentions.flatMap(({ title }) =>
    title ? [{ text: text.slice(...title.span), span: title.span }] : [],
  );
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
