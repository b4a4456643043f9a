import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter, joinSpans } from '../../text/span.ts';
import type { Actor, Attribution, Layers, ReadableDocument, SpeakerChoice } from '../layers/layers.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import type { Cast } from './cast.ts';
import { createDescribedSearch } from './description/described-search.ts';
import { listDescriptions } from './description/list-descriptions.ts';
import { calibrateChoice } from './likelihood/calibrate-choice.ts';
import { createMeanings } from './meaning/meanings.ts';
import { detectGenders } from './pronoun/detect-genders.ts';
import { rememberGender } from './pronoun/remember-gender.ts';
import { createDeclarerList } from './pronoun/resolve-i-and-we.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { createLastPlaceSearch } from './source/last-place-search.ts';
import { listMentions, type SourceMention } from './source/source-mention.ts';
import type { SpeakerContext, Spoken } from './speaker-context.ts';
import { createTurnResolver } from './turn/resolve-turn.ts';

type SourceLayers = SpeakerContext['layers'] & { readonly names: readonly Actor[] } & Pick<
    Layers,
    'attributions' | 'rawTurns' | 'references'
  >;

/** A source with what was known before it was resolved, and who it was taken for. */
export interface ResolvedSource {
  readonly attribution: Attribution;
  readonly context: SpeakerContext;
  readonly choice: SpeakerChoice;
}

/** Whom each source of a document means, one after another: who spoke before tells who speaks. `calibrate` says how likely a rule's choice is. */
export function* resolveSpeakers(
  document: ReadableDocument,
  layers: SourceLayers,
  cast: Cast,
  calibrate: (choice: SpeakerChoice) => SpeakerChoice = calibrateChoice,
): Generator<ResolvedSource> {
  const { text, language } = document;
  const { rawTurns } = layers;
  const [labels, mentions] = splitLabels(listMentions(layers.names), rawTurns);
  const resolveTurn = createTurnResolver({ text, language, cast, turns: rawTurns, labels, mentions });
  const known = describeText(document, layers, cast, mentions);
  const choices: SpeakerChoice[] = [];
  /** Of each attribution who has the turn that it stands in. */
  const turnSpeakers: (readonly string[])[] = [];
  for (const attribution of layers.attributions) {
    const reporter = attribution.via === null ? null : (choices[attribution.via] ?? null);
    const own = turnSpeakers[attribution.via ?? -1] ?? [];
    const context = createContext(known, reporter, own);
    const turn = attribution.turn === undefined ? undefined : rawTurns[attribution.turn];
    const choice = calibrate(
      !turn || isTold(turn, attribution) ? resolveSpeaker(attribution, context) : resolveTurn(turn),
    );
    turnSpeakers.push(turn ? choice.actors : own);
    yield { attribution, context, choice };
    choices.push(choice);
    remember({ attribution, choice }, known);
  }
}

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

/** What is known of a text before its first source is read; what grows while they are read can be written. */
function describeText(
  { text, language }: ReadableDocument,
  layers: SourceLayers,
  cast: Cast,
  mentions: readonly SourceMention[],
) {
  const descriptions = listDescriptions(layers.tokens, mentions, language);
  return {
    text,
    language,
    layers,
    cast,
    mentions,
    genders: detectGenders(layers.names, mentions, layers, language),
    descriptions,
    findDescribed: createDescribedSearch(cast, descriptions, language),
    findMeaning: createMeanings(layers.references, mentions),
    findLastPlace: createLastPlaceSearch(mentions),
    listDeclarers: createDeclarerList({ layers, mentions, language }),
    history: [] as Spoken[],
    spokenAlone: new Set<string>(),
  };
}

/** Field by field: a spread of so many takes a fifth of the time of all rules. */
const createContext = (
  known: ReturnType<typeof describeText>,
  reporter: SpeakerChoice | null,
  turnSpeakers: readonly string[],
): SpeakerContext => ({
  text: known.text,
  language: known.language,
  layers: known.layers,
  cast: known.cast,
  mentions: known.mentions,
  genders: known.genders,
  descriptions: known.descriptions,
  findDescribed: known.findDescribed,
  findMeaning: known.findMeaning,
  findLastPlace: known.findLastPlace,
  listDeclarers: known.listDeclarers,
  history: known.history,
  spokenAlone: known.spokenAlone,
  reporter,
  turnSpeakers,
});

/** A quote that the sentence before it gives to somebody has the words of that sentence. */
const isTold = ({ name, kind }: RawTurn, { cue }: Attribution): boolean =>
  name === null && (kind === 'quote' || kind === 'post') && cue.length > 0;

function remember(spoken: Spoken, known: ReturnType<typeof describeText>): void {
  rememberGender(spoken, known);
  if (spoken.attribution.via !== null) return;
  known.history.push(spoken);
  const [only, second] = spoken.choice.actors;
  if (only !== undefined && second === undefined) known.spokenAlone.add(only);
}
