import { createTranscript, listSpoken } from '../list-spoken.ts';
import { countWords, listWords } from '../own-words.ts';
import { editText, plantEdit, type Seeder, tryEach } from '../planting.ts';
import { chooseSource, plantQuote } from './altered-quotes.ts';

/** What every desk does to quotations, and no rule may call a fault. */
export const HARMLESS_QUOTES: readonly Seeder[] = [
  {
    kind: 'harmless: fillers cleaned away',
    rules: [],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        const words = listWords(quote.words).filter(({ text }) => /^\p{Ll}+$/u.test(text));
        const at = words[seeded.below(words.length)];
        if (!at) return null;
        const said = editText(quote.words, [{ span: at.span, text: `${at.text}, um, ${at.text}` }]).text;
        const dirty = spoken.map((each) => (each === quote ? { ...each, words: said } : each));
        const spans = [quote.span];
        return { text: document.text, spans, source: createTranscript(dirty), cleanSource: createTranscript(spoken) };
      });
    },
  },
  {
    kind: 'harmless: pronoun in brackets',
    rules: [],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        const words = quote.words.replace(/ (?:they|he|she|it|them|him)\b(?![’'])/, ' [the others]');
        if (words === quote.words) return null;
        return plantQuote(document, quote, words, chooseSource(document, spoken, seeded));
      });
    },
  },
  {
    kind: 'harmless: cut at the end',
    rules: [],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        const [, first = '', rest = ''] = /^(.{30,}?[^.])[.,] (.+)$/s.exec(quote.words) ?? [];
        if (countWords(first) < 6 || countWords(rest) < 3 || /["“”]/.test(first)) return null;
        const end = /[.,]?$/.exec(quote.words)![0];
        return plantQuote(document, quote, first + end, chooseSource(document, spoken, seeded));
      });
    },
  },
  {
    kind: 'harmless: short form written out',
    rules: [],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        const words = quote.words.replace(/\b(do|does|did|is|are|was|were|have|had|would)n[’']t\b/, '$1 not');
        if (words === quote.words) return null;
        return plantQuote(document, quote, words, chooseSource(document, spoken, seeded));
      });
    },
  },
  {
    kind: 'harmless: other marks',
    rules: [],
    plant(document, seeded) {
      const spoken = listSpoken(document);
      return tryEach(spoken, seeded, (quote) => {
        if (!document.text.startsWith('“', quote.span[0])) return null;
        const planted = plantEdit(document, { span: quote.span, text: `"${quote.words}"` });
        return { ...planted, source: chooseSource(document, spoken, seeded) };
      });
    },
  },
];
