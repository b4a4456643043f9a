import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import type { Layers, Sentence, Token } from '../../src/engine/layers/layers.ts';
import type { Span } from '../../src/schema/span.ts';

/**
 * What a model never says, but might if somebody wrote a text for it: everything is a name, everything is said. The rules
 * behind the model get these in its place. Like the model, they cross no sentence with a name and no window with a content.
 */
export const ADVERSARIAL = {
  /** Every word is a name, and every third one says what the rest of its window holds. */
  words: createAdversary({ nameOf: ([first]) => first, step: 3, reach: 60 }),
  /** Every run of three words is a name, and one word in three says one of the others. */
  runs: createAdversary({ nameOf: ([first, , third]) => [first[0], third[1]], step: 3, reach: 1 }),
  /** Every word is a name, and each says what all words of two windows hold, reported by the one before. */
  chains: createAdversary({ nameOf: ([first]) => first, step: 1, reach: 300 }),
  /** Whatever stands before "said" says what stands behind it, and every word with a capital is a name. */
  said: createSayer(),
} as const;

interface Adversary {
  /** The name that three words begin with. */
  readonly nameOf: (words: readonly [Span, Span, Span]) => Span;
  /** How many words a statement takes. */
  readonly step: number;
  /** How many words its content has at most. */
  readonly reach: number;
}

const KINDS = ['person', 'organization', 'place'] as const;
function createAdversary({ nameOf, step, reach }: Adversary): AnyComponent {
  return replaceModel((sentence, tokens, { names, readings }) => {
    const words = tokens.slice(...sentence.tokens).map(({ span }) => span);
    for (let at = 0; at + 3 <= words.length; at += 3) {
      const span = nameOf([words[at]!, words[at + 1]!, words[at + 2]!]);
      names.push({ by: 'adversary/names', span, kind: KINDS[names.length % KINDS.length]! });
    }
    for (let at = 0; at + 3 <= words.length; at += step) {
      const via = readings.length % 4 === 0 || readings.length === 0 ? null : readings.length - 1;
      const content: Span = [words[at + 2]![0], words[Math.min(words.length, at + 2 + reach) - 1]![1]];
      readings.push({ ...SAID, source: [words[at]!], cue: [words[at + 1]!], content: [content], via });
    }
  });
}

const SAID = { by: 'adversary/statements', via: null, confidence: null } as const;

function createSayer(): AnyComponent {
  return replaceModel((sentence, tokens, { names, readings }) => {
    let from = sentence.tokens[0];
    for (let at = from; at < sentence.tokens[1]; at++) {
      const { text, span } = tokens[at]!;
      const last = names.at(-1);
      if (/^\p{Lu}\p{Ll}/u.test(text) && at > sentence.tokens[0]) {
        if (last && last.span[1] === tokens[at - 1]?.span[1] && /^\p{Lu}/u.test(tokens[at - 1]!.text)) {
          names[names.length - 1] = { ...last, span: [last.span[0], span[1]] };
        } else names.push({ by: 'adversary/names', span, kind: KINDS[Math.floor(names.length / 5) % KINDS.length]! });
      }
      if (text !== 'said' || at === from) continue;
      const end = Math.min(at + REACH, sentence.tokens[1]);
      const next = at + 1 + tokens.slice(at + 1, end).findIndex((token) => token.text === 'said');
      const stop = next > at ? Math.max(at + 1, next - 2) : end;
      if (stop > at + 1) {
        const source: Span = [tokens[from]!.span[0], tokens[at - 1]!.span[1]];
        const content: Span = [tokens[at + 1]!.span[0], tokens[stop - 1]!.span[1]];
        readings.push({ ...SAID, source: [source], cue: [span], content: [content] });
      }
      from = stop;
    }
  });
}

/** Tokens that a content has at most. */
const REACH = 300;

interface Found {
  readonly names: Layers['nameReadings'][number][];
  readonly readings: Layers['readings'][number][];
}

/** What stands in for the model: adds what it finds in each sentence to what it found before. */
function replaceModel(read: (sentence: Sentence, tokens: readonly Token[], found: Found) => void): AnyComponent {
  return createComponent({
    name: 'adversary',
    requires: ['sentences', 'tokens', 'quotations'],
    provides: ['readings', 'nameReadings', 'wordReadings', 'phraseReadings', 'references', 'worth'],
    run(_document, { sentences, tokens }) {
      const found: Found = { names: [], readings: [] };
      for (const sentence of sentences) read(sentence, tokens, found);
      return {
        nameReadings: found.names,
        readings: found.readings,
        wordReadings: [],
        references: [],
        phraseReadings: [],
        worth: sentences.map(() => 1),
      };
    },
  });
}
