import type { Span } from '../../schema/span.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Layers, ReadableDocument, Token } from '../layers/layers.ts';
import { describeCue } from './cue/describe-cue.ts';
import { boundContent, boundSource, isLabel } from './edge/bound-content.ts';
import { completeSource, isEmptySubject, readHearsay } from './edge/complete-source.ts';
import { extendAnnounced } from './frame/extend-announced.ts';
import { readFrames } from './frame/read-frames.ts';
import { readTurnFrames } from './frame/read-turn-frames.ts';
import { dropOwnThoughts } from './nesting/drop-own-thoughts.ts';
import { joinCitations } from './nesting/join-citations.ts';
import { placeInFrames } from './nesting/place-in-frames.ts';
import { attachLooseQuotations } from './quotation/attach-loose-quotations.ts';
import { readHeadlineQuotations } from './quotation/read-headline-quotations.ts';
import { countWords, modeOf } from './quotation/statement-mode.ts';
import type { RawAttribution } from './raw-attribution.ts';

/** What the model read, as statements: what each cue reports and whether it denies, and quotations that go on without a cue. */
export const attributions = createComponent({
  name: 'attributions',
  requires: ['blocks', 'sentences', 'tokens', 'quotations', 'readings', 'nameReadings', 'rawTurns'],
  provides: ['attributions'],
  run(document, layers) {
    const { text } = document;
    const read = layers.readings.map((reading) => createDraft(document, layers, reading));
    const drafts = extendAnnounced(text, layers, read);
    const frames = [...readTurnFrames(text, layers, drafts), ...readFrames(text, layers)];
    const placed = dropOwnThoughts(text, joinCitations(text, placeInFrames(drafts, frames)));
    const headlines = readHeadlineQuotations(text, layers, placed);
    return {
      attributions: attachLooseQuotations(document, layers, [...placed, ...headlines]).map((draft) => ({
        ...draft,
        // the form of the text gives the words of a turn as they were said
        mode: draft.turn === undefined ? modeOf(text, layers.quotations, draft.content) : 'direct',
      })),
    };
  },
});

type DraftLayers = Pick<Layers, 'blocks' | 'tokens' | 'quotations' | 'nameReadings'>;

/** What follows a cue tells "agreed that" from "agreed to"; more words than these it takes not. */
const WORDS_BEHIND = 8;

function createDraft(
  { text }: ReadableDocument,
  { blocks, tokens, quotations, nameReadings }: DraftLayers,
  { by, source: named, cue, content: read, via, confidence }: Layers['readings'][number],
): RawAttribution {
  const content = isLabel(text, blocks, cue)
    ? []
    : boundContent(text, { blocks, quotations, tokens }, cue, read, named);
  const taken = [...cue, ...content];
  const source =
    readHearsay(text, cue, content) ??
    boundSource(text, blocks, isEmptySubject(text, cue, named) ? [] : named).map((span) =>
      completeSource(text, nameReadings, span, taken),
    );
  const { words, quoted } = countWords(text, quotations, content);
  const cueEnd = cue.at(-1)![1];
  const behind = content.find(([start]) => start >= cueEnd);
  const description = describeCue(tokensIn(tokens, cue), {
    after: behind ? tokensIn(tokens, [behind]).slice(0, WORDS_BEHIND) : [],
    // the marks around what a quotation reports are that quotation's: “He does not know what …”
    quotedWords: via === null && quoted === words ? words : 0,
    source: tokensIn(tokens, source),
  });
  return { by, source, cue, content, via, confidence, ...description };
}

const tokensIn = (tokens: readonly Token[], spans: readonly Span[]): Token[] =>
  spans.flatMap(([start, end]) =>
    tokens.slice(findFirstEndingAfter(tokens, start), findFirstEndingAfter(tokens, end - 1) + 1),
  );
