import { createHash } from 'node:crypto';
import type { Annotation } from '../../src/review/annotation.ts';
import { applyAnnotations } from '../../src/review/apply-annotations.ts';
import { createAnnotation, type Said } from '../../src/review/create-annotation.ts';
import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import { completeRecord } from '../../src/text/complete-record.fixture.ts';

const STATEMENTS = 400;
const RUNS = 101;
const SERIES = 'news/long-read';
const MAKER = { by: 'Ada', at: '2031-03-06T09:00:00.000Z', reason: null };

/**
 * Processor time of `applyAnnotations` for a document of 400 statements of which people said 400 things: over the reading
 * that they saw, over one of the same text in which an engine finds every fourth statement no more and the others with
 * other words, and over a version of the text with a new first paragraph. The median of 101 runs each, in milliseconds.
 */
function measureReview(): void {
  const record = createRecord('');
  const place = { textHash: hashOf(record), series: SERIES };
  const entries = record.statements.map(
    ({ id }, index) => ({ ...createAnnotation(record, place, MAKER, sayOf(id, index)), id: index + 1 }) as Annotation,
  );
  const version = createRecord('Nothing of this stood in the first edition, the editors said.\n\n');
  const readings = { 'the same reading': record, 'a newer engine': rereadByAnother(record), 'a new version': version };
  for (const [name, read] of Object.entries(readings)) {
    const textHash = hashOf(read);
    const text = { textHash, series: [SERIES], versions: new Map([[place.textHash, record.document.text]]) };
    const { found, orphans } = applyAnnotations(read, entries, text);
    const times = Array.from({ length: RUNS }, () => time(() => applyAnnotations(read, entries, text)));
    const median = times.sort((a, b) => a - b)[RUNS >> 1]!;
    const counts = Object.entries(found).filter(([, count]) => count);
    const words = counts.map(([how, count]) => `${count} ${how}`).join(', ');
    console.log(`${name}: ${median.toFixed(1)} ms; found again: ${words}; without a place: ${orphans.length}`);
  }
}

function time(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const hashOf = (record: OnRecord): string => createHash('sha256').update(record.document.text).digest('hex');

function sayOf(id: string, index: number): Said {
  const items = [{ layer: 'statements', id }] as const;
  if (index % 4 === 0) return { action: 'accept', items };
  if (index % 4 === 1) return { action: 'reject', items };
  if (index % 4 === 2)
    return { action: 'correct', items, patch: { speakers: [`a${(index % 40) + 1}`], polarity: 'denied' } };
  return { action: 'correct', items, patch: { speakers: [{ from: 'new', name: `Person ${index}`, kind: 'person' }] } };
}

/** A document of 400 statements of which no two have the same words, by 40 speakers. */
function createRecord(beginning: string): OnRecord {
  let text = beginning;
  const append = (words: string): Span => {
    text += words;
    return [text.length - words.length, text.length];
  };
  const mentions = Array.from({ length: 40 }, (): Span[] => []);
  const statements = Array.from({ length: STATEMENTS }, (_, index) => {
    const speaker = index % mentions.length;
    const content = append(sayThe(index));
    append(', ');
    const source = append(`Speaker${speaker} Moss`);
    append(' ');
    const cue = append('said');
    append(index % 5 ? ' to reporters. ' : '.\n\n');
    mentions[speaker]!.push(source);
    return { id: `s${index + 1}`, source: [source], cue: [cue], content: [content], speakers: [`a${speaker + 1}`] };
  });
  const plain = {
    mode: 'indirect',
    act: 'speech',
    speakerBy: null,
    speakerReason: null,
    speakerConfidence: null,
    sourceKind: 'named',
  } as const;
  const untold = { sourceName: null, via: null, saidAt: null, saidOn: null, confidence: null } as const;
  const plainly = { polarity: 'affirmed', contentPolarity: 'affirmed' } as const;
  const shown = { minor: false, minorBy: null, minorReason: null } as const;
  return completeRecord({
    id: 'long-read',
    engine: { version: '0', models: {} },
    document: { title: null, publishedAt: { value: null, basis: 'none', notBefore: null }, language: 'en', text },
    actors: mentions.map((spans, index) => ({
      ...{ id: `a${index + 1}`, name: `Speaker${index} Moss`, kind: 'person', aliases: [], roles: [], standsFor: null },
      mentions: spans.map((span) => ({ span, form: 'name', kind: 'person' })),
      confidence: null,
    })),
    statements: statements.map((each) => ({ ...each, ...plain, ...untold, ...plainly, ...shown })),
  });
}

const THINGS = 'harbour ministry rail line grain store river mine bridge council ferry school'.split(' ');
const DEEDS =
  'closed reopened sold bought flooded repaired insured taxed doubled abandoned surveyed moved renamed'.split(' ');
const TIMES = 'in spring,before the vote,after the storm,within a year,by night,against advice,for good'.split(',');

/** Of 1,001 sentences no two are the same. */
const sayThe = (index: number): string =>
  `The ${THINGS[index % 11]} of district ${index} was ${DEEDS[index % 13]} ${TIMES[index % 7]}`;

/** Every fourth is missed, and the content of the others ends a word earlier. */
function rereadByAnother(record: OnRecord): OnRecord {
  const statements = record.statements
    .filter((_, index) => index % 4 !== 3)
    .map((each, index) => {
      const [[start, end]] = each.content as [Span];
      const shorter = record.document.text.lastIndexOf(' ', end);
      return { ...each, content: [[start, shorter] as Span], key: `s-${String(index).padStart(12, '0')}` };
    });
  return { ...record, statements };
}

measureReview();
