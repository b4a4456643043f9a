import type { OnRecord } from '../src/schema/record.ts';
import type { Span } from '../src/schema/span.ts';
import type { DocumentToStore } from '../src/store/store.ts';
import { completeRecord } from '../src/text/complete-record.fixture.ts';
import { hashText, toDocumentId } from '../src/workspace/hash-text.ts';

const TEXT = `The port of Vellmar will stay closed, Mayor Ilse Brandt said on 4 March 2031.

“We lost 1,200 tonnes of grain in one night,” Brandt told reporters. According to the Harbour Institute, Minister Oran Teff denied that the ministry had known.

In a survey, 54 percent wanted it open and 46 percent did not.`;

const SENTENCES = TEXT.match(/[^\s.][^.]*\./g) ?? [];
const PARAGRAPHS = TEXT.split('\n\n');

const BLANK_STATEMENT = {
  mode: 'indirect',
  act: 'speech',
  speakers: [] as string[],
  speakerBy: null,
  speakerReason: null,
  speakerConfidence: null,
  sourceName: null,
  sourceKind: 'named',
  via: null,
  polarity: 'affirmed',
  contentPolarity: 'affirmed',
  saidAt: null,
  saidOn: null,
  minor: false,
  minorBy: null,
  minorReason: null,
  confidence: null,
} as const;

const BLANK_QUANTITY = {
  range: null,
  modifier: 'exact',
  change: null,
  measure: null,
  holder: null,
  conversionOf: null,
  statement: null,
  timex: null,
  confidence: null,
} as const;

/** A short article in our own words and its record made by hand, so that what commands show does not hang on the engine. */
export function createSample(): { document: DocumentToStore; record: OnRecord } {
  const textHash = hashText(TEXT);
  const document: DocumentToStore = {
    id: toDocumentId(textHash),
    textHash,
    text: TEXT,
    title: 'Vellmar keeps its port closed',
    publishedAt: '2031-03-05',
    url: 'https://example.org/vellmar',
    publisher: 'The Northern Courier',
    byline: ['A. Writer'],
    language: 'en',
    origin: 'news/vellmar.html',
  };
  return { document, record: createRecord(document.id, document.title) };
}

function createRecord(id: string, title: string | null): OnRecord {
  return completeRecord({
    id,
    engine: { version: '0.1.0', models: {} },
    document: {
      title,
      publishedAt: { value: '2031-03-05', basis: 'given', notBefore: '2031-03-04' },
      language: 'en',
      text: TEXT,
    },
    sentences: SENTENCES.map((words) => ({ span: find(words) })),
    blocks: PARAGRAPHS.map((words) => ({ span: find(words), kind: 'paragraph', sentences: sentencesOf(words) })),
    quotations: [
      {
        span: find('“We lost 1,200 tonnes of grain in one night,”'),
        inner: find('We lost 1,200 tonnes of grain in one night,'),
        mark: 'double',
        isClosed: true,
        continuesPrevious: false,
      },
    ],
    actors: [
      {
        id: 'a1',
        name: 'Ilse Brandt',
        kind: 'person',
        aliases: ['Ilse Brandt', 'Brandt'],
        roles: [{ text: 'Mayor', span: find('Mayor') }],
        mentions: [mention('Ilse Brandt'), mention('Brandt', 1)],
        standsFor: null,
        confidence: null,
      },
      {
        id: 'a2',
        name: 'Oran Teff',
        kind: 'person',
        aliases: ['Oran Teff'],
        roles: [{ text: 'Minister', span: find('Minister') }],
        mentions: [mention('Oran Teff')],
        standsFor: null,
        confidence: null,
      },
      {
        id: 'a3',
        name: 'Harbour Institute',
        kind: 'organization',
        aliases: ['Harbour Institute'],
        roles: [],
        mentions: [mention('Harbour Institute')],
        standsFor: null,
        confidence: null,
      },
    ],
    statements: [
      {
        ...BLANK_STATEMENT,
        id: 's1',
        source: [find('Mayor Ilse Brandt')],
        cue: [find('said')],
        content: [find('The port of Vellmar will stay closed')],
        speakers: ['a1'],
        saidAt: 't1',
        saidOn: { value: '2031-03-04', basis: 'told' },
      },
      {
        ...BLANK_STATEMENT,
        id: 's2',
        source: [find('Brandt', 1)],
        cue: [find('told')],
        content: [find('“We lost 1,200 tonnes of grain in one night,”')],
        mode: 'direct',
        speakers: ['a1'],
        speakerBy: 'speakers/last-name',
        speakerReason: 'surname of a1',
        speakerConfidence: 0.97,
      },
      {
        ...BLANK_STATEMENT,
        id: 's3',
        source: [find('the Harbour Institute')],
        cue: [find('According to')],
        content: [find('Minister Oran Teff denied that the ministry had known')],
        speakers: ['a3'],
      },
      {
        ...BLANK_STATEMENT,
        id: 's4',
        source: [find('Minister Oran Teff')],
        cue: [find('denied')],
        content: [find('the ministry had known')],
        speakers: ['a2'],
        via: 's3',
        polarity: 'denied',
      },
    ],
    timexes: [
      {
        id: 't1',
        span: find('4 March 2031'),
        type: 'DATE',
        value: '2031-03-04',
        mod: null,
        from: '2031-03-04',
        to: '2031-03-04',
        alternatives: [],
        basis: 'explicit',
        confidence: null,
      },
    ],
    quantities: [
      {
        ...BLANK_QUANTITY,
        id: 'q1',
        span: find('1,200 tonnes'),
        value: 1200,
        kind: 'measure',
        unit: 't',
        change: 'down',
        measure: { span: find('grain'), text: 'grain' },
        statement: 's2',
      },
      { ...BLANK_QUANTITY, id: 'q2', span: find('54 percent'), value: 54, kind: 'percent', unit: 'percent' },
      { ...BLANK_QUANTITY, id: 'q3', span: find('46 percent'), value: 46, kind: 'percent', unit: 'percent' },
    ],
    polls: [{ id: 'p1', shares: ['q2', 'q3'], respondents: null, askedBy: null, timex: null, sum: 100 }],
    claims: [
      {
        id: 'c1',
        spans: [find('“We lost 1,200 tonnes of grain in one night,”')],
        statement: 's2',
        checkworthiness: 0.8,
        quantities: ['q1'],
        timexes: [],
        actors: [],
      },
      {
        id: 'c2',
        spans: [find('In a survey, 54 percent wanted it open and 46 percent did not.')],
        statement: null,
        checkworthiness: 0.9,
        quantities: ['q2', 'q3'],
        timexes: [],
        actors: [],
      },
    ],
  });
}

/** The span of these words, the first time they stand in the text or a later one. */
function find(words: string, occurrence = 0): Span {
  let start = TEXT.indexOf(words);
  for (let skipped = 0; skipped < occurrence; skipped++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the sample text does not hold "${words}"`);
  return [start, start + words.length];
}

/** The range of a paragraph's sentences. */
function sentencesOf(paragraph: string): Span {
  const first = SENTENCES.findIndex((sentence) => paragraph.startsWith(sentence));
  return [first, first + SENTENCES.filter((sentence) => paragraph.includes(sentence)).length];
}

const mention = (words: string, occurrence = 0) =>
  ({ span: find(words, occurrence), form: 'name', kind: 'person' }) as const;
