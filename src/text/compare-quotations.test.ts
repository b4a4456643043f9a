import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationWords } from '../engine/lang/en/quotation-words.ts';
import {
  compareQuotation,
  type PreparedSource,
  prepareSource,
  type QuotationComparison,
  type QuotationSource,
} from './compare-quotations.ts';
import { FILLERS, INVENTED, SPEECHES, type Spoken } from './comparing/speech.fixture.ts';

/** Two speakers, a and b, take turns: each says some sentences of one of the two speeches, in some order. */
interface Occasion {
  readonly source: QuotationSource;
  readonly said: readonly (readonly Spoken[])[];
}

const occasions: fc.Arbitrary<Occasion> = fc
  .tuple(...SPEECHES.map((sentences) => fc.shuffledSubarray([...sentences], { minLength: 9 })))
  .map((said) => {
    let text = '';
    const passages = said.map((sentences, index) => {
      const start = text.length;
      text += sentences.map((sentence) => sentence.said).join(' ');
      const passage = { spans: [[start, text.length] as const], speaker: 'ab'[index]! };
      text += '\n\n';
      return passage;
    });
    return { source: { text, passages }, said };
  });

/** One sentence of an occasion that has what a change needs, with its speaker. */
const draws = (has: (sentence: Spoken) => unknown) =>
  occasions.chain((occasion) =>
    fc
      .constantFrom(
        ...occasion.said.flatMap((sentences, who) =>
          sentences.filter(has).map((sentence, at) => ({ sentence, who, at })),
        ),
      )
      .map((drawn) => ({ ...occasion, ...drawn })),
  );

type Drawn = Occasion & { readonly sentence: Spoken; readonly who: number };

const compare = (text: string, speaker: string | null, prepared: PreparedSource): QuotationComparison =>
  compareQuotation({ text, spans: [[0, text.length]], speaker }, prepared);

function run(drawn: Pick<Drawn, 'source' | 'who'>, text: string, speaker = 'ab'[drawn.who]!): QuotationComparison {
  const compared = compare(text, speaker, prepareSource(drawn.source, quotationWords));
  assertSpans(text, drawn.source.text, compared);
  return compared;
}

/** Outside the changes both sides have the same letters, in the same places: so no span is off by a word. */
function assertSpans(text: string, original: string, { kind, wording, places, changes }: QuotationComparison): void {
  if (kind === 'nowhere' || wording === 'stitched') return;
  for (const { quotation, source } of changes) {
    for (const [side, [start, end]] of [
      [text, quotation],
      [original, source],
    ] as const) {
      expect(start).toBeLessThanOrEqual(end);
      expect(side.slice(start, end)).toBe(side.slice(start, end).trim());
    }
  }
  if (changes.some(({ how }) => how === 'moved')) return;
  const left = (
    side: string,
    spans: readonly (readonly [number, number])[],
    gone: readonly (readonly [number, number])[],
  ) =>
    spans
      .map(([start, end]) =>
        [...side]
          .map((letter, at) => (gone.some(([from, to]) => from <= at && at < to) ? ' ' : letter))
          .slice(start, end)
          .join(''),
      )
      .join(' ')
      .replaceAll(/\[[^\]]*\]/g, ' ')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  expect(
    left(
      text,
      places.map(({ quotation }) => quotation),
      changes.map(({ quotation }) => quotation),
    ),
  ).toBe(
    left(
      original,
      places.map(({ source }) => source),
      changes.map(({ source }) => source),
    ),
  );
}

const swap = (said: string, [from, to]: readonly [string, string]): string => {
  expect(said).toContain(from);
  return said.replace(from, to);
};

/** Forty sentences that have what a change needs, the same in every run. */
function forEachDrawn(has: (sentence: Spoken) => unknown, check: (drawn: Drawn) => void): void {
  for (const drawn of fc.sample(draws(has), { seed: 19, numRuns: 40 })) check(drawn);
}

const expectKind = (drawn: Pick<Drawn, 'source' | 'who'>, text: string, kind: string, speaker?: string): void =>
  expect([text, run(drawn, text, speaker).kind]).toEqual([text, kind]);

describe('seeded kinds of changes', () => {
  test('a word swapped', () =>
    forEachDrawn(
      ({ word }) => word,
      (drawn) => {
        const text = swap(drawn.sentence.said, drawn.sentence.word);
        const { kind, changes } = run(drawn, text);
        expect([kind, changes.map(({ how, quotation }) => [how, text.slice(...quotation)])]).toEqual([
          'altered',
          [['replaced', drawn.sentence.word[1]]],
        ]);
      },
    ));

  test.each(['negation', 'number', 'hedge'] as const)('a %s dropped or changed', (what) =>
    forEachDrawn(
      (sentence) => sentence[what],
      (drawn) => {
        const text = swap(drawn.sentence.said, drawn.sentence[what]!);
        const { kind, changes } = run(drawn, text);
        expect([text, kind]).toEqual([text, 'altered']);
        expect(changes.map((change) => change.what)).toContain(what);
      },
    ),
  );

  test('another tense', () =>
    forEachDrawn(
      ({ tense }) => tense,
      (drawn) => expectKind(drawn, swap(drawn.sentence.said, drawn.sentence.tense), 'altered'),
    ));

  test('a clause moved', () =>
    forEachDrawn(
      ({ clauses }) => clauses,
      (drawn) => {
        const [first, second] = drawn.sentence.clauses!;
        const { kind, changes } = run(drawn, `${second}, ${first}.`);
        expect([kind, changes.map(({ how }) => how)]).toEqual(['altered', ['moved']]);
      },
    ));

  test('two places stitched', () =>
    forEachDrawn(Boolean, (drawn) => {
      const sentences = drawn.said[drawn.who]!;
      const other = sentences[(sentences.indexOf(drawn.sentence) + 4) % sentences.length]!;
      expectKind(drawn, `${drawn.sentence.said} ${other.said}`, 'stitched');
    }));

  test('another speaker', () =>
    forEachDrawn(Boolean, (drawn) => expectKind(drawn, drawn.sentence.said, 'other-speaker', 'ba'[drawn.who])));

  test('words left out without a mark, and with one', () =>
    forEachDrawn(
      ({ middle }) => middle,
      (drawn) => {
        const { said, middle } = drawn.sentence;
        expectKind(drawn, swap(said, [`${middle} `, '']), 'elided-unmarked');
        for (const mark of ['…', '[...]', '. . .']) expectKind(drawn, swap(said, [middle, mark]), 'elided');
      },
    ));

  test('brackets abused', () =>
    forEachDrawn(
      ({ word }) => word,
      (drawn) => {
        const { said, word } = drawn.sentence;
        expectKind(drawn, swap(said, [word[0], `[${word[1]}]`]), 'altered');
        expectKind(drawn, swap(said, [word[0], `[never] ${word[0]}`]), 'altered');
      },
    ));

  test('a paraphrase put in marks', () =>
    forEachDrawn(Boolean, (drawn) => expectKind(drawn, drawn.sentence.paraphrase, 'nowhere')));

  test('invented outright', () =>
    forEachDrawn(Boolean, (drawn) => {
      for (const text of INVENTED) expectKind(drawn, text, 'nowhere');
    }));
});

describe('nothing is seen where nothing was changed', () => {
  test('in the words as they stand, whole or in part', () =>
    forEachDrawn(Boolean, (drawn) => {
      const words = drawn.sentence.said.split(' ');
      for (let front = 0; front < 4; front++) {
        for (const end of [words.length, words.length - 3, front + 4]) {
          const { kind, changes, places } = run(drawn, words.slice(front, end).join(' '));
          expect([kind, changes, places.length]).toEqual(['exact', [], 1]);
        }
      }
    }));

  test('in typography', () =>
    forEachDrawn(Boolean, (drawn) => {
      const { said } = drawn.sentence;
      const shapes = [
        said.toUpperCase(),
        `“${said[0]!.toLowerCase()}${said.slice(1, -1)},”`,
        said.replaceAll(', ', ' – '),
        said.replace(' ', ' [he] '),
        said.replace(' ', ' [the minister] '),
        said.replaceAll(' ', '  '),
      ];
      for (const text of shapes) expectKind(drawn, text, 'exact');
    }));

  test('but fillers and repeated words gone from what was heard', () =>
    forEachDrawn(Boolean, ({ sentence: { said } }) => {
      const words = said.split(' ');
      for (const [index, filler] of FILLERS.entries()) {
        for (const isTwice of [false, true]) {
          const at = index + 2;
          const again = isTwice ? words.slice(index + 1, at) : [];
          const heard = [...words.slice(0, at), filler, ...again, ...words.slice(at)].join(' ');
          const text = `Good evening. ${heard} Thank you.`;
          expectKind(
            { source: { text, passages: [{ spans: [[0, text.length]], speaker: 'a' }] }, who: 0 },
            said,
            'cleaned',
          );
        }
      }
    }));
});

describe('what is hard', () => {
  const hold = (text: string, said: string) => {
    const source = { text: said, passages: [{ spans: [[0, said.length] as const], speaker: null }] };
    return compare(text, null, prepareSource(source, quotationWords)).kind;
  };

  test.each([
    ['We need 21 boats.', 'We need twenty-one boats.', 'exact'],
    ['We need a ceasefire now.', 'We need a cease-fire now.', 'exact'],
    ['That is 40 percent of it.', 'That is forty per cent of it.', 'exact'],
    ['It costs $5 million a year.', 'It costs five million dollars a year.', 'exact'],
    ['It costs $5m a year.', 'It costs five million dollars a year.', 'exact'],
    ['It costs $6m a year.', 'It costs five million dollars a year.', 'altered'],
    ['It costs £5m a year.', 'It costs five million dollars a year.', 'altered'],
    ['All 212 men came here.', 'All two hundred and twelve men came here.', 'exact'],
    ['All 1,250 men came here.', 'All twelve hundred and fifty men came here.', 'exact'],
    ['All 3,040 men came here.', 'All three thousand and forty men came here.', 'exact'],
    ['All 213 men came here.', 'All two hundred and twelve men came here.', 'altered'],
    ['The labor leader organized it.', 'The labour leader organised it.', 'exact'],
    ['He filed the whole form.', 'He filled the whole form.', 'altered'],
    ['It is our house or theirs.', 'It is or house our theirs.', 'altered'],
    ['The channel is two meters deep.', 'The channel is two metres deep.', 'exact'],
    ['Nobody has [ever] sold the boat.', 'Nobody has sold the boat.', 'altered'],
    ['[Moss] sold the boat.', 'He sold the boat.', 'exact'],
    ['They [sell] the boat.', 'They selling the boat.', 'exact'],
    ['… sold the boat.', 'He sold the boat.', 'elided'],
    ['We sold … the boat.', 'We sold not one plank of the boat.', 'elided'],
    ['Never, never, never!', 'I said never, never, never again.', 'exact'],
    ['We have … sold the boat.', 'We have not sold the boat.', 'altered'],
    ['We sold the boat.', 'We sold the boat (laughter).', 'exact'],
    ['We sold the boat and the net.', 'We sold the boat (laughter) and the net.', 'cleaned'],
    ['a boat', 'We sold a boat.', 'exact'],
    ['the boat', 'We sold a boat.', 'nowhere'],
    ['', 'We sold a boat.', 'nowhere'],
    ['We sold a boat.', '', 'nowhere'],
    ['… […]', 'We sold a boat.', 'nowhere'],
  ])('%s | %s', (text, said, kind) => expect(hold(text, said)).toBe(kind));

  test('a quotation that the text breaks up is one, wherever its pieces stand', () => {
    const said = 'We sold the boat. It was old. We kept the net.';
    const prepared = prepareSource(
      { text: said, passages: [{ spans: [[0, said.length]], speaker: null }] },
      quotationWords,
    );
    const text = '“We sold the boat,” he said. “It was old.” “We kept the net.”';
    const at = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
    const pieces = (...words: string[]) =>
      compareQuotation({ text, spans: words.map(at), speaker: null }, prepared).kind;
    expect(pieces('We sold the boat', 'It was old')).toBe('exact');
    expect(pieces('We sold the boat', 'We kept the net')).toBe('elided');
  });
});

test('the time grows with the words, also where all of them are the same', () => {
  const measure = (text: string, said: string) => {
    const prepared = prepareSource(
      { text: said, passages: [{ spans: [[0, said.length]], speaker: null }] },
      quotationWords,
    );
    return compare(text, null, prepared).kind;
  };
  expect(measure('no '.repeat(1000), 'no '.repeat(10_000))).toBe('exact');
  expect(measure('a b '.repeat(1000), 'b a c '.repeat(10_000))).toBe('nowhere');
  expect(measure('he said [it] … '.repeat(1000), 'it said he '.repeat(10_000))).toBe('nowhere');
});
