import type { ActorKind } from '../../schema/actor.ts';
import type { Language } from '../language/language.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Layers } from '../layers/layers.ts';
import { nameKey } from '../spelling/name-key.ts';
import { knownPlaces } from '../spelling/place/known-places.ts';
import { detectCandidates } from './detect/detect-candidates.ts';
import { listNames } from './detect/list-names.ts';
import { groupNames, type NameGroup } from './group/group-names.ts';
import { describeSeat, indexSourceStarts } from './place/describe-seat.ts';
import { detectUnlistedStates } from './place/detect-unlisted-states.ts';
import { findPrincipal, findStandsFor } from './place/find-principal.ts';
import { listRoles } from './role/list-roles.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions' | 'rawTurns'>;

/** Who and what is named: actors with their spellings, roles and mentions, in the order of their first mention. */
export const names = createComponent({
  name: 'names',
  requires: ['blocks', 'sentences', 'tokens', 'nameReadings', 'attributions', 'rawTurns'],
  provides: ['names'],
  run({ text, language }, layers) {
    const candidates = detectCandidates(text, layers, language);
    const states = detectUnlistedStates(layers.tokens, [...candidates.read, ...candidates.others], language);
    const known = knownPlaces(language);
    const places = states.size ? new Map([...known, ...states]) : known;
    const groups = groupNames(listNames(candidates, places, language), places, language);
    const ordered = groups.sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0]);
    const context = { text, layers, language, sourceStarts: indexSourceStarts(layers.attributions) };
    const actors = ordered.map((group, index) => createActor(group, `a${index + 1}`, context));
    return { names: actors.map((actor) => ({ ...actor, standsFor: findStandsFor(actor, actors, language) })) };
  },
});

interface ActorContext {
  readonly text: string;
  readonly layers: NameLayers;
  readonly language: Language;
  readonly sourceStarts: ReadonlyMap<number, number>;
}

function createActor(group: NameGroup, id: string, { text, layers, language, sourceStarts }: ActorContext): Actor {
  const spellings = [
    ...new Set(group.mentions.filter(({ form }) => form === 'name').map(({ words }) => words.join(' '))),
  ];
  // a state goes by one name in every document, whatever this one calls it
  const isKnownPlace = group.kind === 'place' && knownPlaces(language).get(group.name)?.name === group.name;
  const name = isKnownPlace ? group.name : findFullest(group.name, spellings);
  const key = nameKey(name);
  const isSeat = findPrincipal(name, language) !== null;
  const kindOf = (mention: NameGroup['mentions'][number]) =>
    isSeat ? (describeSeat(mention, sourceStarts, language) ?? group.kind) : agreeKind(mention.kind, group.kind);
  return {
    id,
    by: (group.mentions.find(({ form }) => form === 'name') ?? group.mentions[0]!).by,
    name,
    kind: group.kind,
    aliases: spellings.filter((spelling) => nameKey(spelling) !== key),
    roles: listRoles(text, group, layers, language),
    mentions: group.mentions.map((mention) => ({ span: mention.span, form: mention.form, kind: kindOf(mention) })),
    standsFor: null,
    confidence: null,
  };
}

/** The spelling with the most words, and of those the first. */
const findFullest = (name: string, spellings: readonly string[]): string =>
  spellings.reduce(
    (best, spelling) => (spelling.split(' ').length > best.split(' ').length ? spelling : best),
    spellings[0] ?? name,
  );

/** A person is one at every mention, and nothing else is; an organization may be a place here and there. */
const agreeKind = (kind: ActorKind | null, actorKind: ActorKind): ActorKind =>
  kind === null || kind === 'person' || actorKind === 'person' ? actorKind : kind;
