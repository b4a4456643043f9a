import type { ActorKind } from '../../schema/actor.ts';
import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Actor, Layers } from '../layers/layers.ts';
import { nameKey } from '../spelling/name-key.ts';
import { KNOWN_PLACES } from '../spelling/place/known-places.ts';
import { detectCandidates, listNames } from './detect/list-names.ts';
import { groupNames, type NameGroup } from './group/group-names.ts';
import { describeSeat, findPrincipal } from './place/describe-seats.ts';
import { detectUnlistedStates } from './place/detect-unlisted-states.ts';
import { detectRoles } from './role/detect-roles.ts';

type NameLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'nameReadings' | 'attributions' | 'rawTurns'>;

/** Who and what is named: actors with their spellings, roles and mentions, in the order of their first mention. */
export const names = createComponent({
  name: 'names',
  requires: ['blocks', 'sentences', 'tokens', 'nameReadings', 'attributions', 'rawTurns'],
  provides: ['names'],
  run({ text }, layers) {
    const candidates = detectCandidates(text, layers);
    const states = detectUnlistedStates(layers.tokens, [...candidates.read, ...candidates.others]);
    const places = states.size ? new Map([...KNOWN_PLACES, ...states]) : KNOWN_PLACES;
    const groups = groupNames(listNames(candidates, places), (name) => places.get(name));
    const ordered = groups.sort((a, b) => a.mentions[0]!.span[0] - b.mentions[0]!.span[0]);
    const actors = ordered.map((group, index) => createActor(text, group, `a${index + 1}`, layers));
    return { names: actors.map((actor) => ({ ...actor, standsFor: findStandsFor(actor, actors) })) };
  },
});

function createActor(text: string, group: NameGroup, id: string, layers: NameLayers): Actor {
  const spellings = [
    ...new Set(group.mentions.filter(({ form }) => form === 'name').map(({ words }) => words.join(' '))),
  ];
  // a state goes by one name in every document, whatever this one calls it
  const isKnownPlace = group.kind === 'place' && KNOWN_PLACES.get(group.name)?.name === group.name;
  const name = isKnownPlace ? group.name : fullest(group.name, spellings);
  const isSeat = findPrincipal(name) !== null;
  const kindOf = (mention: NameGroup['mentions'][number]) =>
    isSeat ? (describeSeat(mention, layers.attributions) ?? group.kind) : agreeKind(mention.kind, group.kind);
  return {
    id,
    by: (group.mentions.find(({ form }) => form === 'name') ?? group.mentions[0]!).by,
    name,
    kind: group.kind,
    aliases: spellings.filter((spelling) => nameKey(spelling) !== nameKey(name)),
    roles: listRoles(text, group, layers),
    mentions: group.mentions.map((mention) => ({ span: mention.span, form: mention.form, kind: kindOf(mention) })),
    standsFor: null,
    confidence: null,
  };
}

/** A person is one at every mention, and nothing else is; an organization may be a place here and there. */
const agreeKind = (kind: ActorKind | null, actorKind: ActorKind): ActorKind =>
  kind === null || kind === 'person' || actorKind === 'person' ? actorKind : kind;

/** Titles before the name, and a person's offices between commas beside it; each span once. */
function listRoles(text: string, { kind, mentions }: NameGroup, { sentences, tokens }: NameLayers): Actor['roles'] {
  const spans: Span[] = mentions.flatMap(({ title }) => (title ? [title.span] : []));
  if (kind === 'person') {
    for (const { span, title, by } of mentions) {
      // beside the name in a label stands what its bearer says
      if (by === 'turns') continue;
      const sentence = sentences[Math.min(findFirstEndingAfter(sentences, span[0]), sentences.length - 1)]!;
      spans.push(...detectRoles([title?.span[0] ?? span[0], span[1]], sentence, tokens));
    }
  }
  // two names that the model reads in one word have one title before them, with its stop and without
  return spans
    .sort(compareSpans)
    .filter(([start], index, sorted) => index === 0 || sorted[index - 1]![1] <= start)
    .map((span) => ({ text: text.slice(...span), span }));
}

/** The state of this text for which a seat of government speaks: Ukraine for "Kyiv", Russia for "the Kremlin". */
function findStandsFor({ name, id }: Actor, actors: readonly Actor[]): string | null {
  const principal = findPrincipal(name);
  if (principal === null) return null;
  return actors.find((other) => other.name === principal && other.kind === 'place' && other.id !== id)?.id ?? null;
}

/** The spelling with the most words, and of those the first. */
const fullest = (name: string, spellings: readonly string[]): string =>
  spellings.reduce(
    (best, spelling) => (spelling.split(' ').length > best.split(' ').length ? spelling : best),
    spellings[0] ?? name,
  );
