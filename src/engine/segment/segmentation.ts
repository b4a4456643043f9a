import { createComponent } from '../component.ts';
import type { Block, Sentence, Token } from '../layers.ts';
import { createPieces, type Piece } from '../numeral/pieces.ts';
import { detectBlocks } from './blocks.ts';
import { detectSentences } from './sentences.ts';
import { detectTokens } from './tokens.ts';

/** Text to paragraphs, headings and list items, their sentences, tokens and pieces of tokens. */
export const segmentation = createComponent({
  name: 'segmentation',
  requires: [],
  provides: ['blocks', 'sentences', 'tokens', 'pieces'],
  run(document) {
    const blocks: Block[] = [];
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    const pieces: Piece[][] = [];
    for (const { span, kind } of detectBlocks(document.text, document.title)) {
      const firstSentence = sentences.length;
      for (const sentenceSpan of detectSentences(document.text, span)) {
        const firstToken = tokens.length;
        for (const token of detectTokens(document.text, sentenceSpan)) tokens.push(token);
        pieces.push(createPieces(tokens, firstToken, tokens.length));
        sentences.push({ span: sentenceSpan, block: blocks.length, tokens: [firstToken, tokens.length] });
      }
      blocks.push({ span, kind, sentences: [firstSentence, sentences.length] });
    }
    return { blocks, sentences, tokens, pieces };
  },
});
