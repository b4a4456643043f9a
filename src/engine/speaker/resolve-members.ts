import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { INDEFINITE_DETERMINERS, PARTY_MEMBERS } from '../lang/en/source-words.ts';
import type { Actor, Attribution, SpeakerChoice } from '../layers/layers.ts';
import { resolveNominal } from './description/resolve-description.ts';
import { isDocumentNoun, resolveDocument } from './document/resolve-document.ts';
import { resolveOwned } from './owned/resolve-owned-body.ts';
import type { SourcePart } from './source/read-source.ts';
import type { SourceMention } from './source/source-mention.ts';
import { chooseActors, NOBODY, type SpeakerContext } from './speaker-context.ts';

/** Who the members of a source are. Members without a name are left out where others have one ("Moss, others"). */
export function resolveParts(
  parts: readonly SourcePart[],
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const choices = parts.map((part) => resolvePart(part, source, attribution, context));
  const [only] = choices;
  if (!only) return NOBODY;
  const named = choices.filter(({ actors }) => actors.length);
  if (named.length < 2) return named[0] ?? only;
  const actors = named.flatMap((choice) => choice.actors);
  const confidence = Math.min(...named.map((choice) => choice.confidence ?? 1));
  return { actors: [...new Set(actors)], reason: named[0]!.reason, sourceKind: 'named', confidence };
}

/** Who one member of a source is. */
export function resolvePart(
  part: SourcePart,
  source: Span,
  attribution: Attribution,
  context: SpeakerContext,
): SpeakerChoice {
  const family = findFamily(part, context);
  if (family) return chooseActors(family, 'family');
  if (part.name) return resolveName(part, part.name);
  const beside = part.apposed.filter((mention) => !isMembersName(mention));
  if (beside.length) return chooseActors(actorsOf(beside), 'beside');
  const short = findByLastName(part, context);
  if (short) return chooseActors([short], 'named');
  const owned = resolveOwned(part, source, attribution, context);
  if (owned) return owned;
  const head = part.words.at(-1)!;
  if (isDocumentNoun(head)) return resolveDocument(part, source, attribution, context);
  if (part.included.length) return chooseActors(actorsOf(part.included), 'included');
  if (isParty(part)) return chooseActors([mentionParty(part, context)], 'named');
  const nominal = resolveNominal(part, source, attribution, context);
  const beyond = nominal.actors.length ? null : findNameBeside(source, context);
  return beyond ? chooseActors([beyond], 'beside') : nominal;
}

/** "Ada Moss", "the Republicans"; but neither "some Republicans" nor "Kaldrians", who are nobody in particular. */
function resolveName(part: SourcePart, { actor, form }: SourceMention): SpeakerChoice {
  const { determiner, words, included } = part;
  // a number before one name is the hour of a live page: "17:40 Interim reports"
  const isSeveral = isIndefinite(part) && !/^(?:an?|both|\d+)$/.test(determiner!);
  const isNobody = isSeveral || (isMembersName({ actor, form }, words.at(-1)) && !isParty(part));
  if (isNobody && !included.length) return NOBODY;
  const named = isNobody ? [] : [actor];
  return chooseActors([...named, ...actorsOf(included)], isNobody ? 'included' : 'named');
}

/** Where a source was cut at a comma, the name on the other side: "*its director*, Ada Moss, fears", "Interim, *the daily*, says". */
function findNameBeside(source: Span, { text, mentions }: SpeakerContext): Actor | null {
  const at = findFirstEndingAfter(mentions, source[1]);
  const [before, next] = [mentions[findFirstEndingAfter(mentions, source[0]) - 1], mentions[at]];
  const isBehind =
    next?.form === 'name' &&
    next.actor.kind === 'person' &&
    /^(?:,\s|\s\p{Ll}+\s)$/u.test(text.slice(source[1], next.span[0])) &&
    /^,/.test(text.slice(next.span[1]));
  if (isBehind) return next.actor;
  const isBefore =
    before?.form === 'name' && before.actor.kind !== 'place' && /^,\s$/.test(text.slice(before.span[1], source[0]));
  return isBefore && /,$/.test(text.slice(...source)) ? before.actor : null;
}

/** "King" said: one word with a capital that no layer took for a name, but is the last name of one person of the text. */
function findByLastName({ span, words, determiner, owner }: SourcePart, { text, cast }: SpeakerContext): Actor | null {
  if (words.length !== 1 || determiner || owner || !/^\p{Lu}\p{Ll}/u.test(text.slice(...span))) return null;
  const bearers = cast
    .actors()
    .filter(({ kind, name }) => kind === 'person' && name.toLowerCase().endsWith(` ${words[0]}`));
  return bearers.length === 1 ? bearers[0]! : null;
}

/** "The Mosses" of Ada and Jon Moss are both. */
function findFamily({ span, words, determiner, owner }: SourcePart, { text, cast }: SpeakerContext): Actor[] | null {
  const [word] = words;
  if (words.length !== 1 || owner || determiner !== 'the' || !/^the \p{Lu}\p{L}+s$/iu.test(text.slice(...span)))
    return null;
  const bearers = cast.actors().filter(({ kind, name }) => {
    const last = / (\S+)$/.exec(name.toLowerCase())?.[1];
    return kind === 'person' && last !== undefined && (word === `${last}s` || word === `${last}es`);
  });
  return bearers.length > 1 ? bearers : null;
}

/** People by what they are: "Kaldrians", "Hispanics", "Republicans". */
const isMembersName = ({ actor, form }: Pick<SourceMention, 'actor' | 'form'>, head = actor.name): boolean =>
  actor.kind === 'group' || (form === 'demonym' && /s$/.test(head)) || /^\p{L}+(?:an|ian|ist|ic|ino|im)s$/u.test(head);

const isIndefinite = ({ determiner }: SourcePart): boolean =>
  determiner !== null && (INDEFINITE_DETERMINERS.has(determiner) || /^\d/.test(determiner));

/** "Republicans", "the Democrats", "House Republicans"; not "skittish Democrats", who are some of them. */
function isParty(part: SourcePart): boolean {
  const [first, second, third] = part.words;
  if (isIndefinite(part) || part.owner || third !== undefined) return false;
  return PARTY_MEMBERS.has(second ?? first!) && (second === undefined || /^(?:house|senate)$/.test(first!));
}

function mentionParty({ span }: SourcePart, { text, cast }: SpeakerContext): Actor {
  const name = text.slice(...span).replace(/^the\s+/i, '');
  return cast.mention(name, null, 'group', [span[1] - name.length, span[1]]);
}

const actorsOf = (mentions: readonly SourceMention[]): Actor[] => mentions.map(({ actor }) => actor);
