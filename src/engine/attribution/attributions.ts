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
import { dropOwnThoughts } from './nesting/drop-own-thoughts.ts';
import { joinCitations } from './nesting/join-citations.ts';
import { placeInFrames } from './nesting/place-in-frames.ts';
import { attachLooseQuotations } from './quotation/attach-loose-quotations.ts';
import { readHeadlineQuotations } from './quotation/read-headline-quotations.ts';
import { countQuotedWords, modeOf } from './quotation/statement-mode.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** What the model read, as statements: what each cue reports and whether it denies, and quotations that go on without a cue. */
export const attributions = createComponent({
  name: 'attributions',
  requires: ['blocks', 'sentences', 'tokens', 'quotations', 'readings', 'nameReadings', 'rawTurns'],
  provides: ['attributions'],
  run(document, layers) {
    const { text } = document;
    const read = readInterruptions(document, layers).map((reading) => createAttribution(document, layers, reading));
    const extended = extendAnnounced(document, layers, read);
    const frames = [...readTurnFrames(document, layers, extended), ...readFrames(document, layers)];
    const placed = dropOwnThoughts(document, joinCitations(document, placeInFrames(extended, frames)));
    const headlines = readHeadlineQuotations(text, layers, placed);
    return {
      attributions: attachLooseQuotations(text, layers, [...placed, ...headlines]).map((attribution) => ({
        ...attribution,
        // the form of the text says that the words of a turn are direct speech
        mode: attribution.turn === undefined ? modeOf(text, layers.quotations, attribution.content) : 'direct',
      })),
    };
  },
});

type EdgeLayers = Pick<Layers, 'blocks' | 'sentences' | 'tokens' | 'quotations' | 'nameReadings'>;

/** What follows a cue tells "agreed that" from "agreed to"; no more words than these are needed. */
const WORDS_BEHIND = 8;

function createAttribution(
  document: ReadableDocument,
  layers: EdgeLayers,
  reading: Layers['readings'][number],
): RawAttribution {
  const { by, cue, via, confidence } = reading;
  const { tokens, quotations } = layers;
  const content = isLabel(document, layers.blocks, cue) ? [] : boundContent(document, layers, reading);
  const source = findSource(document, layers, reading, content);
  const { words, quoted } = countQuotedWords(document.text, quotations, content);
  const cueEnd = cue.at(-1)![1];
  const behind = content.find(([start]) => start >= cueEnd);
  const description = describeCue(
    tokensIn(tokens, cue),
    {
      after: behind ? tokensIn(tokens, [behind]).slice(0, WORDS_BEHIND) : [],
      // within a quotation the marks around a content are those of the quotation: “He does not know what …”
      quotedWords: via === null && quoted === words ? words : 0,
      source: tokensIn(tokens, source),
    },
    document.language,
  );
  return { by, source, cue, content, via, confidence, ...description };
}

/** The one behind "heard from", or else the source that the model read, bounded and completed. */
function findSource(
  document: ReadableDocument,
  { blocks, tokens, nameReadings }: EdgeLayers,
  { source, cue, via }: Layers['readings'][number],
  content: readonly Span[],
): readonly Span[] {
  const hearsay = readHearsay(document, cue, content);
  if (hearsay) return hearsay;
  if (isEmptySubject(document, cue, source)) return [];
  const taken = [...cue, ...content];
  return boundSource(document, blocks, source).flatMap((span) => {
    const whole = completePhrase(document, tokens, completeSource(document, nameReadings, span, taken), taken);
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
