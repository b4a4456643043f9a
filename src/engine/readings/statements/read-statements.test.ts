import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { isInside } from '../../../text/span.ts';
import { english } from '../../lang/en/english.suite.ts';
import type { StatementReading } from '../../layers/model-readings.ts';
import { createPieceSequence } from '../../model/piece-sequence.ts';
import { createReaderModel, type ReaderModel } from '../../model/reader-model.ts';
import { createStubModel } from '../../model/stub-model.suite.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { readStatements } from './read-statements.ts';

const VOCABULARY =
  '[PAD] [UNK] [CLS] [SEP] . , “ ” moss lind tane orn vey said murmured it rains here now we wait and hope';
const PIECES = VOCABULARY.split(' ');
const [STOP, SAID, MURMURED] = ['.', 'said', 'murmured'].map((piece) => PIECES.indexOf(piece));

/** For what stands before the cue, in it, behind it: begins a source, goes on in it, begins a content, goes on in it. */
const BY_DISTANCE = [
  [6, 7, -20, -20],
  [-90, -90, -90, -90],
  [-20, -20, 6, 7],
];
const QUOTED = [-40, -40, 40, 41];
const UNQUOTED = [40, 41, -40, -40];

interface Script {
  /** Every window that the model was asked for, in words. */
  readonly asked: string[];
  readonly model: ReaderModel;
}

/**
 * A model by rule. "said" is a cue: what stands before it is its source, what stands behind it its content. "murmured" is
 * one only for who looks twice; what is quoted is its content, the rest its source. A stop is tied to nothing.
 */
function createScript(more: Partial<ReaderModel['settings']> = {}): Script {
  const asked: string[] = [];
  const rowOf = (id: number, quoted: number): number[] => {
    const tags = id === SAID ? [0, 6, 0] : id === MURMURED ? [2, 0, 0] : [9, 0, 0];
    const ties = quoted ? QUOTED : UNQUOTED;
    const alone = id === STOP ? -90 : 0;
    return [...tags, id === MURMURED ? 1 : 0, ...ties, alone, alone, alone, alone];
  };
  const model = createReaderModel({
    identity: {},
    vocabulary: PIECES.join('\n'),
    settings: {
      layout: { tags: 3, cue: 1, tie: 4, tieAlone: 4, names: 0, claim: 0 },
      window: { pieces: 16, overlap: 0 },
      cueBias: 0,
      nameBias: 0,
      names: [],
      ties: { edges: [1], distance: BY_DISTANCE },
      ...more,
    },
    session: {
      async run({ ids, quoted }) {
        asked.push(Array.from(ids!, (id, at) => `${PIECES[id]}${quoted![at] ? '*' : ''}`).join(' '));
        return Float32Array.from(Array.from(ids!, (id, at) => rowOf(id, quoted![at]!)).flat());
      },
    },
  });
  return { asked, model };
}

async function readWith(model: ReaderModel, text: string): Promise<StatementReading[]> {
  const layers = readLayers(text, [segmentation, quotations]);
  const sequence = createPieceSequence(model.tokenizer, text, layers.sentences, layers.quotations);
  return readStatements(model, { text, language: english }, sequence, layers.quotations, () => {});
}

/** Statements as "[source] <cue> content", nested ones with "n^" and the index of the one that reports them. */
async function read(text: string, { model } = createScript()): Promise<string[]> {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' ‖ ');
  return (await readWith(model, text)).map(
    ({ source, cue, content, via }) =>
      `${via === null ? '' : `${via}^ `}[${words(source)}] <${words(cue)}> ${words(content)}`,
  );
}

describe('one level', () => {
  test.each([
    ['It rains here.', []],
    ['', []],
    ['Moss said it rains.', ['[Moss] <said> it rains']],
    ['Moss said it rains. We wait here and hope and wait.', ['[Moss] <said> it rains']],
    ['“We wait here,” said Moss.', ['[“We wait here,”] <said> Moss']],
  ])('%s', async (text, expected) => {
    const script = createScript({ window: { pieces: 8, overlap: 0 } });
    expect(await read(text, script)).toEqual(expected);
  });

  test('what two cues report alike is reported once', async () => {
    expect(await read('“We wait here,” Moss said and said.')).toHaveLength(1);
  });

  test('a confidence only where the model is calibrated', async () => {
    const weights = { cue: 1, cueInside: 0, content: 0, contentEdge: 0, bias: 0 };
    const [plain] = await readWith(createScript().model, 'Moss said it rains.');
    const [calibrated] = await readWith(createScript({ confidence: weights }).model, 'Moss said it rains.');
    expect(plain!.confidence).toBeNull();
    expect(calibrated!.confidence).toBeGreaterThan(0.9);
  });
});

describe('what contents hold', () => {
  test('chains go four deep and no deeper', async () => {
    expect(await read('Moss said Lind said Tane said Orn said Vey said it rains here.')).toEqual([
      '[Moss] <said> Lind said Tane said Orn said Vey said it rains here',
      '0^ [Lind] <said> Tane said Orn said Vey said it rains here',
      '1^ [Tane] <said> Orn said Vey said it rains here',
      '2^ [Orn] <said> Vey said it rains here',
    ]);
  });

  test('each names the one that reports it, across sentences', async () => {
    const text = 'Moss said Lind said it rains here and now. Tane said Orn said we wait and hope.';
    const script = createScript({ window: { pieces: 12, overlap: 0 } });
    expect(await read(text, script)).toEqual([
      '[Moss] <said> Lind said it rains here and now',
      '0^ [Lind] <said> it rains here and now',
      '[Tane] <said> Orn said we wait and hope',
      '2^ [Orn] <said> we wait and hope',
    ]);
  });

  test('less than four pieces hold nothing', async () => {
    expect(await read('Moss said Lind said it.')).toEqual(['[Moss] <said> Lind said it']);
    expect(await read('Moss said Lind said it rains.')).toHaveLength(2);
  });

  test('a content is read as a text of its own: closed by a stop, without the marks around it', async () => {
    const script = createScript();
    await read('Moss said “Lind said it rains”.', script);
    expect(script.asked.slice(0, 2)).toEqual([
      '[CLS] moss said “* lind* said* it* rains* ”* . [SEP]',
      '[CLS] lind said it rains . [SEP]',
    ]);
  });
});

describe('a long quotation that nobody claims', () => {
  const LONG = '“We wait and hope and wait and hope”';

  test.each([
    ['is given to the next best cue', `${LONG} murmured Lind.`, [`[Lind] <murmured> ${LONG}`]],
    ['unless it is short', '“We wait” murmured Lind.', []],
    ['or there is none', `${LONG} Lind.`, []],
    ['or there is no source', `${LONG} murmured.`, []],
    ['or it is claimed', `Moss said ${LONG} and murmured.`, [`[Moss] <said> ${LONG} and murmured`]],
  ])('%s', async (_name, text, expected) => expect(await read(text)).toEqual(expected));

  test('is left alone where it stands in what another said', async () => {
    expect(await read(`Moss said Lind murmured ${LONG}.`)).toEqual([`[Moss] <said> Lind murmured ${LONG}`]);
  });
});

test('property: whatever a model answers, chains hang together', async () => {
  const words = ['moss ', 'said ', 'that ', 'lind ', 'tane, ', '“we wait” ', '“it ', '” ', 'hope. ', '\n\n', '‘now’ '];
  const model = createStubModel({ cueBias: 1.5 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...words), { maxLength: 25 }), async (pieces) => {
      const text = pieces.join('');
      const readings = await readWith(model, text);
      const depthOf = ({ via }: StatementReading): number => (via === null ? 1 : 1 + depthOf(readings[via]!));
      readings.forEach((reading, index) => {
        const { source, cue, content, via } = reading;
        expect(cue.length).toBeGreaterThan(0);
        expect(content.length).toBeGreaterThan(0);
        for (const spans of [source, cue, content]) expect(isInOrder(spans, text), `${spans}`).toBe(true);
        expect(depthOf(reading)).toBeLessThanOrEqual(4);
        if (via === null) return;
        expect(via).toBeLessThan(index);
        for (const span of [...source, ...cue, ...content]) {
          expect(readings[via]!.content.some((outer) => isInside(span, outer))).toBe(true);
        }
      });
    }),
    { numRuns: 150 },
  );
});

const isInOrder = (spans: readonly Span[], text: string): boolean =>
  spans.every(([start, end], at) => start >= (spans[at - 1]?.[1] ?? 0) && start < end && end <= text.length);
