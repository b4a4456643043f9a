import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, joinSpans } from '../../text/span.ts';
import type { Language } from '../language/language.ts';
import type { Actor, Attribution, Layers, ReadableDocument, SpeakerChoice } from '../layers/layers.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import type { Cast } from './cast.ts';
import { createDescribedSearch } from './description/described-search.ts';
import { listDescriptions } from './description/list-descriptions.ts';
import { detectGenders } from './pronoun/detect-genders.ts';
import { createDeclarerList } from './pronoun/resolve-i-and-we.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { createLastPlaceSearch } from './source/last-place-search.ts';
import { listMentions, type SourceMention } from './source/source-mention.ts';
import type { Gender, SpeakerContext, Spoken } from './speaker-context.ts';
import { createTurnResolver } from './turn/resolve-turn.ts';

type SourceLayers = SpeakerContext['layers'] & { readonly names: readonly Actor[] } & Pick<
    Layers,
    'attributions' | 'rawTurns'
  >;

/** A source with what was known when it was read, and who it was taken for. */
export interface ResolvedSource {
  readonly attribution: Attribution;
  readonly context: SpeakerContext;
  readonly choice: SpeakerChoice;
}

/** Reads the sources of a document's attributions one after another: who spoke before tells who speaks. */
export function* resolveSpeakers(
  document: ReadableDocument,
  layers: SourceLayers,
  cast: Cast,
): Generator<ResolvedSource> {
  const { text, language } = document;
  const { rawTurns } = layers;
  const [labels, mentions] = splitLabels(listMentions(layers.names), rawTurns);
  const resolveTurn = createTurnResolver({ text, language, cast, turns: rawTurns, labels, mentions });
  const genders = detectGenders(layers.names, mentions, layers, language);
  const descriptions = listDescriptions(layers.tokens, mentions, language);
  const history: Spoken[] = [];
  const spokenAlone = new Set<string>();
  const choices: SpeakerChoice[] = [];
  /** Of each attribution who has the turn that it stands in. */
  const turnSpeakers: (readonly string[])[] = [];
  const findDescribed = createDescribedSearch(cast, descriptions, language);
  const findLastPlace = createLastPlaceSearch(mentions);
  const listDeclarers = createDeclarerList({ layers, mentions, language });
  for (const attribution of layers.attributions) {
    const reporter = attribution.via === null ? null : (choices[attribution.via] ?? null);
    const own = turnSpeakers[attribution.via ?? -1] ?? [];
    const context: SpeakerContext = {
      text,
      language,
      layers,
      cast,
      mentions,
      genders,
      descriptions,
      findDescribed,
      findLastPlace,
      listDeclarers,
      history,
      spokenAlone,
      reporter,
      turnSpeakers: own,
    };
    const turn = attribution.turn === undefined ? undefined : rawTurns[attribution.turn];
    // a quote that the sentence before it gives to somebody has the words of that sentence
    const isTold = turn === undefined || (turn.name === null && isQuote(turn) && attribution.cue.length > 0);
    const choice = isTold ? resolveSpeaker(attribution, context) : resolveTurn(turn);
    turnSpeakers.push(turn ? choice.actors : own);
    yield { attribution, context, choice };
    choices.push(choice);
    rememberGender(document, attribution, choice, genders);
    if (attribution.via !== null) continue;
    history.push({ attribution, choice });
    if (choice.actors.length === 1) spokenAlone.add(choice.actors[0]!);
  }
}

const isQuote = ({ kind }: RawTurn): boolean => kind === 'quote' || kind === 'post';

/** Mentions that labels of turns hold; and all where somebody tells of somebody: no pronoun means who is named in a form. */
function splitLabels(
  mentions: readonly SourceMention[],
  turns: Layers['rawTurns'],
): [SourceMention[], SourceMention[]] {
  if (!turns.length) return [[], [...mentions]];
  const labels = joinSpans(turns.flatMap(({ label }) => (label ? [label] : [])));
  const forms = joinSpans(turns.flatMap((turn) => turn.forms));
  const isIn = ({ span }: SourceMention, spans: readonly { readonly span: Span }[]) => {
    const next = spans[findFirstEndingAfter(spans, span[0])];
    return next !== undefined && next.span[0] <= span[0];
  };
  return [mentions.filter((each) => isIn(each, labels)), mentions.filter((each) => !isIn(each, forms))];
}

/** So likely must somebody be whom a pronoun means, for the pronoun to tell a gender. */
const CERTAIN = 0.8;

/** A person who was "she" once stays so: as a source, or in "Moss said she would", where the content opens with the speaker. */
function rememberGender(
  { text, language }: ReadableDocument,
  attribution: Attribution,
  { actors, confidence }: SpeakerChoice,
  genders: Map<string, Gender>,
): void {
  const [only, second] = actors;
  if (only === undefined || second !== undefined || genders.has(only) || (confidence ?? 0) < CERTAIN) return;
  const gender = readGender(text, attribution, language);
  if (gender) genders.set(only, gender);
}

function readGender(text: string, { source, content, mode }: Attribution, { pronouns }: Language): Gender | undefined {
  const ofSource = source[0] && pronouns.genderOfSubject.get(text.slice(...source[0]).toLowerCase());
  if (ofSource || mode !== 'indirect' || !content[0]) return ofSource;
  const opening = text.slice(...content[0]).slice(0, 12);
  const [, first = '', next = ''] = /^(\w+)(?:\s+(\w+))?/.exec(opening.toLowerCase()) ?? [];
  return pronouns.genderOfSubject.get(first === 'that' ? next : first);
}
