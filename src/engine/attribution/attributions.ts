import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers, ReadableDocument, Token } from '../layers/layers.ts';
import { describeCue } from './cue/describe-cue.ts';
import { boundContent, boundSource } from './edge/bound-content.ts';
import { completePhrase } from './edge/complete-phrase.ts';
import { completeSource } from './edge/complete-source.ts';
import { isLabel } from './edge/first-words.ts';
import { isEmptySubject, readHearsay } from './edge/read-hearsay.ts';
import { extendAnnounced } from './frame/extend-announced.ts';
import { readFrames } from './frame/read-frames.ts';
import { readInterruptions } from './frame/read-interruptions.ts';
import { readTurnFrames } from './frame/read-turn-frames.ts';
import { findContrast } from './meaning/find-contrast.ts';
import { keepMeaning } from './meaning/keep-meaning.ts';
import { readFrame } from './meaning/read-frame.ts';
import { dropOwnThoughts } from './nesting/drop-own-thoughts.ts';
import { joinCitations } from './nesting/join-citations.ts';
import { nestAccording } from './nesting/nest-according.ts';
import { placeInFrames } from './nesting/place-in-frames.ts';
import { dropNoStatements } from './no-statement/drop-no-statements.ts';
import { attachLooseQuotations } from './quotation/attach-loose-quotations.ts';
import { readHeadlineQuotations } from './quotation/read-headline-quotations.ts';
import { countQuotedWords, modeOf } from './quotation/statement-mode.ts';
import type { RawAttribution } from './raw-attribution.ts';
import { correctSources } from './source/correct-sources.ts';

/** What the model read, as statements: what each cue reports and whether it denies, and quotations that go on without a cue. */
export const attributions = createComponent({
  name: 'attributions',
  requires: [
    'blocks',
    'sentences',
    'tokens',
    'quotations',
    'readings',
    'nameReadings',
    'wordReadings',
    'phraseReadings',
    'rawTurns',
  ],
  provides: ['attributions'],
  run(document, layers) {
    const { text } = document;
    const readings = nestAccording(
      document,
      layers,
      correctSources(document, layers, readInterruptions(document, layers)),
    );
    const read = readings.map((reading) => createAttribution(document, layers, reading));
    const extended = extendAnnounced(document, layers, read);
    const frames = [...readTurnFrames(document, layers, extended), ...readFrames(document, layers)];
    const placed = dropOwnThoughts(document, joinCitations(document, placeInFrames(extended, frames)));
    const headlines = readHeadlineQuotations(text, layers, placed);
    const kept = dropNoStatements(document, layers, [...placed, ...headlines]);
    return {
      attributions: attachLooseQuotations(document, layers, kept).map((attribution) => ({
        ...attribution,
        // the form of the text says that the words of a turn are direct speech
        mode: attribution.turn === undefined ? modeOf(text, layers.quotations, attribution.content) : 'direct',
      })),
    };
  },
});

type EdgeLayers = Pick<
  Layers,
  'blocks' | 'sentences' | 'tokens' | 'quotations' | 'nameReadings' | 'wordReadings' | 'phraseReadings'
>;

/** What follows a cue tells "agreed that" from "agreed to"; no more words than these are needed. */
const WORDS_BEHIND = 8;
/** How many words of a content may tell that a denial is its own. */
const FIRST_WORDS = 40;

function createAttribution(
  document: ReadableDocument,
  layers: EdgeLayers,
  reading: Layers['readings'][number],
): RawAttribution {
  const { by, via, confidence } = reading;
  const { tokens, quotations } = layers;
  const bounded = isLabel(document, layers.blocks, reading.cue) ? [] : boundContent(document, layers, reading);
  const found = findSource(document, layers, reading, bounded);
  const parts = keepMeaning(document, layers, { source: found, cue: reading.cue, content: bounded });
  const { source, cue, content } = parts;
  const { words, quoted } = countQuotedWords(document.text, quotations, content);
  const cueEnd = cue.at(-1)![1];
  const behind = content.find(([start]) => start >= cueEnd);
  const description = describeCue(
    tokensIn(tokens, cue),
    {
      after: firstTokens(tokens, behind, WORDS_BEHIND),
      // within a quotation the marks around a content are those of the quotation: “He does not know what …”
      quotedWords: via === null && quoted === words ? words : 0,
      source: tokensIn(tokens, source),
      first: firstTokens(tokens, content[0], FIRST_WORDS),
      frame: readFrame(document, layers, parts),
    },
    document.language,
  );
  const contrast = description.polarity === 'not-said' ? findContrast(document, tokens, content) : null;
  const said = contrast && { cue: [...cue, contrast.link], content: contrast.content, polarity: 'affirmed' as const };
  return { by, source, cue, content, via, confidence, ...description, ...said };
}

function firstTokens(tokens: readonly Token[], span: Span | undefined, count: number): readonly Token[] {
  if (!span) return [];
  const first = findFirstEndingAfter(tokens, span[0]);
  return tokens.slice(first, Math.min(first + count, findFirstEndingAfter(tokens, span[1] - 1) + 1));
}

/** The one behind "heard from", or else the source that the model read, bounded and completed. */
function findSource(
  document: ReadableDocument,
  layers: EdgeLayers,
  { source, cue, via }: Layers['readings'][number],
  content: readonly Span[],
): readonly Span[] {
  const hearsay = readHearsay(document, cue, content);
  if (hearsay) return hearsay;
  if (isEmptySubject(document, cue, source)) return [];
  const taken = [...cue, ...content];
  const { blocks, nameReadings } = layers;
  return boundSource(document, blocks, source).flatMap((span) => {
    const whole = completePhrase(document, layers, completeSource(document, nameReadings, span, taken), taken);
    // within a content the model is less sure, and "the" alone tells little
    const isGuess = via !== null && whole !== null && isBareArticle(document, span);
    return whole && !isGuess ? [whole] : [];
  });
}

const isBareArticle = ({ text, language }: ReadableDocument, span: Span): boolean =>
  language.functionWords.nounStarts.has(text.slice(...span).toLowerCase()) &&
  !language.functionWords.possessives.has(text.slice(...span).toLowerCase());

const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  spans.flatMap(([start, end]) =>
    tokens.slice(findFirstEndingAfter(tokens, start), findFirstEndingAfter(tokens, end - 1) + 1),
  );
