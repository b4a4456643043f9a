import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../schema/span.ts';
import { isInsidePair } from '../schema/span.ts';
import { createEvidence, type Evidence } from './evidence.ts';
import { findAllEvidence, findEvidence } from './find-evidence.ts';

const OPENING = 'The harbour of Vellmar stayed closed on Monday, and nobody could say for how long it would.';
const BRANDT = '“We lost 1,200 tonnes of grain in one night,” Mayor Ilse Brandt told reporters at the town hall.';
const TEFF = 'Minister Oran Teff denied that the ministry had known of the leak before the inspectors came.';
const CLOSING = 'Ships from Ostrel were sent on to Port Amery, where the queue had grown to nine by the evening.';
const OLD = join(OPENING, BRANDT, TEFF, CLOSING);

function join(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}

/** Evidence for these words of the old text. */
function keep(words: string, text = OLD): Evidence {
  return createEvidence(text, spanOf(text, words));
}

function spanOf(text: string, words: string, occurrence = 0): Span {
  let start = text.indexOf(words);
  for (let skipped = 0; skipped < occurrence; skipped++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the text does not hold "${words}"`);
  return [start, start + words.length];
}

/** By the kept words alone, and with the old text. */
const BOTH = [
  ['by what was kept', {}],
  ['with the old text', { before: OLD }],
] as const;

describe.each(BOTH)('%s', (_, options) => {
  const find = (now: string, words: string) => findEvidence(now, keep(words), options);

  test('the same words in the same place are the same', () => {
    expect(find(OLD, 'denied')).toEqual({ how: 'same', span: spanOf(OLD, 'denied') });
  });

  test('a paragraph that was moved takes its words along', () => {
    const now = join(OPENING, TEFF, CLOSING, BRANDT);
    expect(find(now, '1,200 tonnes')).toEqual({ how: 'moved', span: spanOf(now, '1,200 tonnes') });
  });

  test('other words beside them do not hide words', () => {
    const now = OLD.replace('told reporters', 'told a crowd').replace('Mayor Ilse', 'the mayor, Ilse');
    expect(find(now, 'Brandt')).toMatchObject({ span: spanOf(now, 'Brandt') });
  });

  test('white space, quotation marks and dashes may look otherwise', () => {
    const now = OLD.replaceAll('\n\n', '\n').replaceAll(' ', '\u00a0').replace('“', '"').replace('”', '"');
    const words = '"We lost 1,200 tonnes of grain in one night,"'.replaceAll(' ', '\u00a0');
    expect(find(now, '“We lost 1,200 tonnes of grain in one night,”')).toMatchObject({ span: spanOf(now, words) });
  });

  test('words that changed a little are told, with what they were and are', () => {
    const now = OLD.replace('1,200 tonnes', '1,350 tonnes');
    expect(find(now, '1,200 tonnes')).toEqual({
      how: 'changed',
      span: spanOf(now, '1,350 tonnes'),
      changes: [{ before: '1,200', after: '1,350' }],
    });
  });

  test('a quotation with words put in and taken out is the same quotation, changed', () => {
    const now = OLD.replace(
      'the ministry had known of the leak before',
      'anybody in the ministry had known of it before',
    );
    expect(find(now, 'that the ministry had known of the leak before the inspectors came')).toEqual({
      how: 'changed',
      span: spanOf(now, 'that anybody in the ministry had known of it before the inspectors came'),
      changes: [
        { before: '', after: 'anybody in' },
        { before: 'the leak', after: 'it' },
      ],
    });
  });

  test('a paragraph that stands twice cannot be told from itself', () => {
    const now = join(OPENING, BRANDT, TEFF, BRANDT, CLOSING);
    const found = find(now, '1,200 tonnes');
    expect(found.how).toBe('ambiguous');
    expect(found).toMatchObject({
      candidates: expect.arrayContaining([spanOf(now, '1,200 tonnes'), spanOf(now, '1,200 tonnes', 1)]),
    });
  });

  test('a sentence that looks like it makes it ambiguous', () => {
    const now = join(OPENING, BRANDT, TEFF, CLOSING, TEFF.replace('Minister Oran', 'Deputy Minister Ada'));
    expect(find(now, 'had known of the leak').how).toBe('ambiguous');
  });

  test('short words go by what stands around them', () => {
    const now = join('He said that he would come, and he did.', OPENING, BRANDT, TEFF, CLOSING);
    expect(find(now, 'it')).toMatchObject({ span: spanOf(now, 'it would').with(1, spanOf(now, 'it would')[0] + 2) });
  });

  test('words whose sentence is gone are lost, though they stand elsewhere', () => {
    const now = join(OPENING, BRANDT, CLOSING, 'The ministry in Ostrel had nothing to add.');
    expect(find(now, 'ministry').how).toBe('lost');
  });

  test('one line of many that read the same is not told by the one beside it', () => {
    const lines = Array.from(
      { length: 60 },
      (_, index) => `${index} tons.\n\nThe hearing goes on in the old town hall.`,
    );
    const old = join(...lines);
    const evidence = createEvidence(old, spanOf(old, 'goes on', 30));
    const now = join(...lines.toSpliced(30, 1));
    expect(findEvidence(now, evidence, 'before' in options ? { before: old } : {}).how).toBe('ambiguous');
  });

  test('nothing is found in no text', () => {
    expect(find('', 'denied')).toEqual({ how: 'lost' });
  });
});

describe('with the old text', () => {
  test('what a paragraph above pushes down has not moved', () => {
    const now = join('Correction: an earlier version named another mayor.', OLD);
    expect(findEvidence(now, keep('denied'), { before: OLD })).toEqual({ how: 'same', span: spanOf(now, 'denied') });
    expect(findEvidence(now, keep('denied'))).toEqual({ how: 'moved', span: spanOf(now, 'denied') });
  });

  test('a look-alike somewhere else is not taken for words that were cut, however much of it fits', () => {
    const alike = TEFF.replace('the inspectors came', 'the flood');
    const now = join(alike, OPENING, BRANDT, CLOSING);
    expect(findEvidence(now, keep('denied'), { before: OLD })).toEqual({
      how: 'ambiguous',
      candidates: [spanOf(now, 'denied')],
    });
  });

  test('sentences that were alike in the old text as well are told apart by where they stand', () => {
    const one = 'A spokesman for the harbour did not immediately respond to a request for comment.';
    const other = 'A spokesman for the airport did not immediately respond to a request for comment.';
    const old = join(OPENING, one, TEFF, other, CLOSING);
    const now = join(OPENING, one, TEFF.replace('Minister', 'The minister'), other, CLOSING);
    const evidence = createEvidence(old, spanOf(old, 'immediately respond', 1));
    expect(findEvidence(now, evidence, { before: old })).toEqual({
      how: 'same',
      span: spanOf(now, 'immediately respond', 1),
    });
  });

  test('of a paragraph that was doubled, and then changed in one place, neither copy is taken without asking', () => {
    const changed = TEFF.replace('known of the leak before', 'heard of a spill until');
    const now = join(OPENING, BRANDT, changed, TEFF, CLOSING);
    expect(findEvidence(now, keep('inspectors came'), { before: OLD })).toEqual({
      how: 'ambiguous',
      candidates: [spanOf(now, 'inspectors came', 1), spanOf(now, 'inspectors came')],
    });
  });

  test('evidence of another text than the one given goes by what was kept', () => {
    expect(findEvidence(OLD, keep('denied'), { before: 'Something else.' }).how).toBe('same');
  });
});

test.each([' ', '\n\n', '\u00a0'])('white space alone (%j) is no words that could be found', (blank) => {
  const old = `5${blank}the port he`;
  const evidence = createEvidence(old, [1, 1 + blank.length]);
  expect(findEvidence('the port he', evidence)).toEqual({ how: 'lost' });
  expect(findEvidence('the port he', evidence, { before: old })).toEqual({ how: 'lost' });
});

/** Texts of few words, so that they repeat themselves. */
const anyText = fc
  .array(fc.constantFrom('he', 'said', 'the port', 'Vellmar', '“no”', '😀', '\n\n', '.', 'was closed', '5', ','), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

const anyEvidence = fc.tuple(anyText, fc.nat(), fc.nat()).map(([text, from, length]) => {
  const place = (index: number) => (isInsidePair(text, index) ? index + 1 : index);
  const start = place(from % text.length);
  const end = Math.min(text.length, place(start + 1 + (length % 40)));
  return { text, span: [Math.min(start, end - 1), end] as const };
});

describe('any words in any text', () => {
  test('are found in the text, whole characters of it, the same words where it says so', () => {
    fc.assert(
      fc.property(anyEvidence, anyText, fc.boolean(), fc.boolean(), ({ text, span }, other, isAdded, withOld) => {
        if (isInsidePair(text, span[0]) || isInsidePair(text, span[1])) return;
        const now = isAdded ? `${other}\n\n${text}` : other;
        const evidence = createEvidence(text, span);
        const found = findEvidence(now, evidence, withOld ? { before: text } : {});
        const spans = 'span' in found ? [found.span] : 'candidates' in found ? found.candidates : [];
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(now.length);
          expect(start).toBeLessThan(end);
          expect(isInsidePair(now, start) || isInsidePair(now, end)).toBe(false);
        }
        if (found.how === 'same' || found.how === 'moved') {
          expect(fold(now.slice(...found.span))).toBe(fold(evidence.exact));
        }
        if (found.how === 'ambiguous') expect(found.candidates.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  test('are told the same alone and among others', () => {
    fc.assert(
      fc.property(fc.array(anyEvidence, { maxLength: 4 }), anyText, (all, now) => {
        const evidence = all.map(({ text, span }) => createEvidence(text, span));
        expect(findAllEvidence(now, evidence)).toEqual(evidence.map((one) => findEvidence(now, one)));
      }),
    );
  });
});

const fold = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

describe('no text holds it up: what is compared', () => {
  const countSteps = (now: string, evidence: readonly Evidence[], before?: string): number => {
    const work = { steps: 0 };
    findAllEvidence(now, evidence, before === undefined ? { work } : { work, before });
    return work.steps;
  };
  const SENTENCE = 'The minister said that nothing had been decided. ';

  test('grows with the text and no faster, where one sentence stands 20,000 times', () => {
    const text = SENTENCE.repeat(20_000);
    const evidence = Array.from({ length: 50 }, (_, index) => createEvidence(text, [index * 98 + 4, index * 98 + 12]));
    expect(countSteps(text.slice(20), evidence)).toBeLessThan(2 * text.length);
    expect(countSteps(text.slice(20), evidence, text)).toBeLessThan(8 * text.length);
  });

  test('is bounded for words of any length, in a text that nearly repeats itself', () => {
    const text = Array.from({ length: 4_000 }, (_, index) => `${'ab'.repeat(12)}${index % 7} `).join('');
    const long = createEvidence(text, [1_000, 61_000]);
    expect(countSteps(text.slice(13), [long])).toBeLessThan(100 * text.length);
    const short = Array.from({ length: 100 }, (_, index) => createEvidence(text, [index * 26, index * 26 + 3]));
    expect(countSteps(text.slice(13), short)).toBeLessThan(100 * text.length);
  });

  test('is little for each of 400 pieces of one text', () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `Speaker ${index} said that ${index * 37} ships had come. `,
    ).join('');
    const evidence = Array.from({ length: 400 }, (_, index) => createEvidence(text, [index * 30 + 3, index * 30 + 17]));
    expect(countSteps(`Now: ${text}`, evidence)).toBeLessThan(400 * 3_000);
  });
});
