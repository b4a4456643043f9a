import type { ActorKind } from '../../schema/actor.ts';
import type { Language } from '../language/language.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Layers } from '../layers/layers.ts';
import { nameKey } from '../spelling/name-key.ts';
import { knownPlaces } from '../spelling/place/known-places.ts';
import { resolveBodies } from './body/resolve-bodies.ts';
import { detectCandidates } from './detect/detect-candidates.ts';
import { listNames } from './detect/list-names.ts';
import { groupNames, type NameGroup } from './group/group-names.ts';
import { splitNamesakes } from './kind/split-namesakes.ts';
import type { NameMention } from './name/name-mention.ts';
import { detectOtherNames, type OtherNames } from './other-name/detect-other-names.ts';
import { describeSeat, indexSourceStarts } from './place/describe-seat.ts';
import { detectUnlistedStates } from './place/detect-unlisted-states.ts';
import { findPrincipal, findStandsFor } from './place/find-principal.ts';
import { listRoles } from './role/list-roles.ts';

type NameLayers = Pick<
  Layers,
  'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'wordReadings' | 'attributions' | 'rawTurns'
>;

/** Who and what is named: actors with their spellings, roles and mentions, in the order of their first mention. */
export const names = createComponent({
  name: 'names',
  requires: ['blocks', 'sentences', 'tokens', 'nameReadings', 'wordReadings', 'attributions', 'rawTurns'],
  provides: ['names'],
  run({ text, language }, layers) {
    const candidates = detectCandidates(text, layers, language);
    const states = detectUnlistedStates(layers.tokens, [...candidates.read, ...candidates.others], language);
    const known = knownPlaces(language);
    const places = states.size ? new Map([...known, ...states]) : known;
    const listed = resolveBodies(text, listNames(candidates, places, language), places, language);
    const others = detectOtherNames(text, listed, language);
    const marked = splitNamesakes(markOtherNames(listed, others), language);
    const groups = groupNames(marked, places, others, language);
    const ordered = groups.sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0]);
    const context = { text, layers, language, sourceStarts: indexSourceStarts(layers.attributions) };
    const actors = ordered.map((group, index) => createActor(group, `a${index + 1}`, context));
    return { names: actors.map((actor) => ({ ...actor, standsFor: findStandsFor(actor, actors, language) })) };
  },
});

const markOtherNames = (mentions: readonly NameMention[], { places }: OtherNames): NameMention[] =>
  mentions.map((mention) => {
    const bearer = places.get(mention.span[0]);
    return bearer === undefined ? mention : { ...mention, bearer };
  });

interface ActorContext {
  readonly text: string;
  readonly layers: NameLayers;
  readonly language: Language;
  readonly sourceStarts: ReadonlyMap<number, number>;
}

function createActor(group: NameGroup, id: string, { text, layers, language, sourceStarts }: ActorContext): Actor {
  const named = group.mentions.filter(({ form }) => form === 'name');
  const spellings = [...new Set(named.map(({ words }) => words.join(' ')))];
  // "Kaldria’s Defence Ministry" beside "Defence Ministry"
  const owned = [...new Set(named.flatMap(({ body }) => body?.name ?? []))];
  // a state goes by one name in every document, whatever this one calls it
  const isKnownPlace = group.kind === 'place' && knownPlaces(language).get(group.name)?.name === group.name;
  const shown = owned.length
    ? owned
    : spellings.filter((spelling) => group.kind !== 'person' || !isFamilyFirst(spelling, spellings));
  const name = isKnownPlace ? group.name : findFullest(group.name, shown.length ? shown : spellings);
  const key = nameKey(name);
  const isSeat = findPrincipal(name, language) !== null;
  const kindOf = (mention: NameGroup['mentions'][number]) =>
    isSeat ? (describeSeat(mention, sourceStarts, language) ?? group.kind) : agreeKind(mention.kind, group.kind);
  return {
    id,
    by: (group.mentions.find(({ form }) => form === 'name') ?? group.mentions[0]!).by,
    name,
    kind: group.kind,
    aliases: [...new Set([...owned, ...spellings])].filter((spelling) => nameKey(spelling) !== key),
    roles: listRoles(text, group, layers, language),
    mentions: group.mentions.map((mention) => ({ span: mention.span, form: mention.form, kind: kindOf(mention) })),
    standsFor: null,
    confidence: null,
  };
}

/** "Zinchenko Viktor Mykolaiovych" of a register, where the text has "Viktor Zinchenko" too. */
function isFamilyFirst(spelling: string, spellings: readonly string[]): boolean {
  const first = spelling.slice(0, spelling.indexOf(' ')).toLowerCase();
  return first !== '' && spellings.some((other) => other.toLowerCase().endsWith(` ${first}`));
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
