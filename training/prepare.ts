// Gold texts to what the encoder sees, through the engine's own code, so that training and reading agree: one text a line,
// arrays of one number a WordPiece; with statements, names or a check-worthiness label, as the gold has them.
// usage: prepare.ts VOCABULARY GOLD.jsonl OUT.jsonl

import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createPieceFeatures } from '../src/engine/model/piece-features.ts';
import { createWordPieceTokenizer, type WordPiece } from '../src/engine/model/word-piece.ts';
import type { Span } from '../src/schema/span.ts';
import type { LabelledText } from './reference/labelled-text.ts';
import { prepareGrammar, prepareReferences } from './reference/prepare-labelled.ts';
import { segmentText } from './segment-text.ts';

interface GoldText extends LabelledText {
  readonly published?: string | null;
  readonly title?: string | null;
  readonly statements?: readonly { readonly source: Span[]; readonly cue: Span[]; readonly content: Span[] }[];
  readonly entities?: readonly { readonly span: Span; readonly label: 'PER' | 'ORG' | 'LOC' }[];
  readonly label?: 0 | 1;
}

const [vocabularyPath, goldPath, outPath] = process.argv.slice(2);
if (!vocabularyPath || !goldPath || !outPath) throw new Error('usage: prepare.ts VOCABULARY GOLD.jsonl OUT.jsonl');
const tokenizer = createWordPieceTokenizer(readFileSync(vocabularyPath, 'utf8').trimEnd().split('\n'));

const out = createWriteStream(outPath);
for await (const line of createInterface({ input: createReadStream(goldPath) })) {
  if (line.trim()) out.write(`${JSON.stringify(prepare(JSON.parse(line) as GoldText))}\n`);
}
out.end();

function prepare(gold: GoldText) {
  const { id, published = null, title = null, text, statements, entities, label } = gold;
  const { view, sentences, quoted } = segmentText({ text, title, published });
  const pieces = tokenizer.tokenize(view.text);
  const touched = (spans: readonly Span[]) => spans.flatMap((span) => piecesIn(pieces, view.toView(span)));
  return {
    id,
    published,
    ids: pieces.map((piece) => piece.id),
    start: pieces.map(({ span }) => view.toOriginal(span)[0]),
    end: pieces.map(({ span }) => view.toOriginal(span)[1]),
    wordStart: pieces.map(({ isWordStart }) => Number(isWordStart)),
    ...createPieceFeatures(view.text, pieces, sentences, quoted),
    ...(statements && {
      statements: statements.map(({ source, cue, content }) => ({
        source: touched(source),
        cue: touched(cue),
        content: touched(content),
      })),
    }),
    ...(entities && { names: entities.map((entity) => ({ label: entity.label, pieces: touched([entity.span]) })) }),
    ...(label !== undefined && { label }),
    ...prepareGrammar(gold, touched, pieces.length),
    ...prepareReferences(gold, touched, { text: view.text, toView: view.toView, sentences, quotations: quoted }),
  };
}

/** Indices of the pieces that share a character with the span. */
function piecesIn(pieces: readonly WordPiece[], [start, end]: Span): number[] {
  const indices: number[] = [];
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.span[1] <= start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < pieces.length && pieces[at]!.span[0] < end; at++) indices.push(at);
  return indices;
}
