import type { Span } from '../../schema/span.ts';
import { compareSpans, findFirstEndingAfter, trimSpan } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { Block, Layers, ReadableDocument, Sentence, Token } from '../layers/layers.ts';
import { detectBlocks, type LineHints } from './blocks.ts';
import { detectSentences } from './sentences.ts';
import { detectTokens } from './tokens.ts';

type FormLayers = Pick<Layers, 'rawTurns' | 'entries'>;

/**
 * Text to paragraphs, headings and list items, their sentences and tokens. What is form and nobody's words, the
 * labels of turns and of a live page's entries, stands in a block and in no sentence.
 */
export const segmentation = createComponent({
  name: 'segmentation',
  requires: ['rawTurns', 'entries'],
  provides: ['blocks', 'sentences', 'tokens'],
  run(document, layers) {
    const blocks: Block[] = [];
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    const forms = listForms(document, layers);
    for (const { span, kind } of detectBlocks(document.text, document.title, createHints(forms, layers))) {
      const firstSentence = sentences.length;
      const prose = withoutForms(document.text, span, forms);
      for (const sentenceSpan of prose ? detectSentences(document, prose) : []) {
        const firstToken = tokens.length;
        for (const token of detectTokens(document.text, sentenceSpan)) tokens.push(token);
        sentences.push({ span: sentenceSpan, block: blocks.length, tokens: [firstToken, tokens.length] });
      }
      blocks.push({ span, kind, sentences: [firstSentence, sentences.length] });
    }
    return { blocks, sentences, tokens };
  },
});

function listForms({ text }: ReadableDocument, { rawTurns, entries }: FormLayers): { readonly span: Span }[] {
  const labels = entries.flatMap(({ label }): Span[] => {
    const line = label && trimSpan(text, label);
    return line ? [line] : [];
  });
  return [...rawTurns.flatMap(({ forms }) => forms), ...labels].sort(compareSpans).map((span) => ({ span }));
}

/** A turn begins a block, and a paragraph of it is one, whatever its lines look like. */
function createHints(forms: readonly { readonly span: Span }[], { rawTurns, entries }: FormLayers): LineHints {
  if (!forms.length && !rawTurns.length && !entries.length) return {};
  const contents = rawTurns.filter(({ kind }) => kind !== 'quote' && kind !== 'post').flatMap(({ content }) => content);
  const starts = [...forms, ...entries].map(({ span }) => span[0]);
  const joined = contents.toSorted(compareSpans).map((span) => ({ span }));
  return { breaks: new Set([...starts, ...contents.map(([start]) => start)]), joined };
}

/** A block without the forms at its edges; null where nothing is left. */
function withoutForms(text: string, [start, end]: Span, forms: readonly { readonly span: Span }[]): Span | null {
  let [from, to] = [start, end];
  for (let at = findFirstEndingAfter(forms, start); at < forms.length && forms[at]!.span[0] < end; at++) {
    const form = forms[at]!.span;
    if (form[0] <= from) from = Math.max(from, form[1]);
    else if (form[1] >= to) to = Math.min(to, form[0]);
    const left = trimSpan(text, [from, to]);
    if (!left) return null;
    [from, to] = left;
  }
  return [from, to];
}
