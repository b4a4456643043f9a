import { createHash } from 'node:crypto';
import type { Span } from '../../src/schema/span.ts';
import type { DocumentToStore } from '../../src/store/store.ts';
import { completeRecord } from '../../src/text/complete-record.fixture.ts';

const SPEAKERS = 40;

/** An article of so many statements, 25 words each with what stands around them, four to a paragraph. */
export function createLongRead(statementCount: number) {
  let text = '';
  const append = (words: string): Span => {
    text += words;
    return [text.length - words.length, text.length];
  };
  const mentions = Array.from({ length: SPEAKERS }, (): Span[] => []);
  const blocks: { span: Span; kind: 'paragraph'; sentences: [number, number] }[] = [];
  const sentences: { span: Span }[] = [];
  let begun = 0;
  const statements = Array.from({ length: statementCount }, (_, index) => {
    const start = text.length;
    const speaker = (index * 7) % SPEAKERS;
    const content = append(sayThe(index));
    append(', ');
    const source = append(`Given${speaker} Moss`);
    append(' ');
    const cue = append('said');
    append(' to reporters.');
    sentences.push({ span: [start, text.length] });
    if (index % 4 === 3) {
      blocks.push({ span: [begun, text.length], kind: 'paragraph', sentences: [index - 3, index + 1] });
      append('\n\n');
      begun = text.length;
    } else append(' ');
    mentions[speaker]!.push(source);
    return { id: `s${index + 1}`, source: [source], cue: [cue], content: [content], speakers: [`a${speaker + 1}`] };
  });
  const record = completeRecord({
    ...{ id: 'long-read', engine: { version: '0', models: {} }, sentences, blocks },
    document: {
      ...{ title: 'A long read', publishedAt: { value: null, basis: 'none', notBefore: null } },
      ...{ language: 'en', text },
    },
    actors: mentions.map((spans, index) => ({
      ...{ id: `a${index + 1}`, name: `Given${index} Moss`, kind: 'person', aliases: [], roles: [], standsFor: null },
      mentions: spans.map((span) => ({ span, form: 'name', kind: 'person' })),
      confidence: null,
    })),
    statements: statements.map((each, index) => ({
      ...{ ...each, mode: 'indirect', act: 'speech', polarity: 'affirmed', contentPolarity: 'affirmed' },
      ...{ speakerBy: null, speakerReason: null, speakerConfidence: null, sourceKind: 'named', sourceName: null },
      ...{ via: null, saidAt: null, saidOn: null, minor: false, minorBy: null, minorReason: null },
      confidence: 0.5 + (index % 50) / 100,
    })),
  } as Parameters<typeof completeRecord>[0]);
  const textHash = createHash('sha256').update(text).digest('hex');
  const document: DocumentToStore = {
    ...{ id: textHash.slice(0, 20), text, title: 'A long read', origin: '/a.txt', textHash },
    ...{ publishedAt: '2031-03-05', url: null, publisher: null, byline: [], language: 'en' },
  };
  return { document, record };
}

const THINGS = 'harbour ministry line mill store river mine bridge council ferry school'.split(' ');
const DEEDS = 'closed reopened sold bought flooded repaired insured taxed doubled left surveyed moved renamed'.split(
  ' ',
);

const sayThe = (index: number): string =>
  `The ${THINGS[index % 11]} of district ${index} was ${DEEDS[index % 13]} in the year that nobody in the town wants to talk about today`;
