import type { Statement } from '../../schema/statement.ts';
import {
  compareQuotation,
  type PreparedSource,
  prepareSource,
  type QuotationComparison,
} from '../../text/compare-quotations.ts';
import type { QuotationWords } from '../../text/comparing/quotation-words.ts';
import type { Judgement } from '../judge/judgement.ts';
import type { Passage } from '../passage.ts';
import { type AskedRecords, findVoices } from './find-voices.ts';
import type { SameSaying } from './fold-positions.ts';
import { isBefore } from './moment.ts';

/** Tells quotations of one saying from two sayings: the same words, shortened or altered by whoever prints them, of one speaker on what may be one day. */
export function createSameSaying(records: AskedRecords, words: QuotationWords): SameSaying {
  const sayings = new Map<Judgement, Saying | null>();
  const read = (judgement: Judgement) => {
    const known = sayings.get(judgement);
    if (known !== undefined) return known;
    const saying = readSaying(judgement, records, words);
    sayings.set(judgement, saying);
    return saying;
  };
  return (a, b) => {
    const [one, other] = [read(a), read(b)];
    return one !== null && other !== null && isOneDay(one, other) && isOneVoice(one, other) && isOneWording(one, other);
  };
}

interface Saying {
  readonly passage: Passage;
  readonly voices: readonly string[];
  readonly isDayTold: boolean;
  readonly source: PreparedSource;
}

/** Words that are given as somebody's own; fewer are a phrase that anybody may say twice. */
const FEWEST_WORDS = 5;

function readSaying(judgement: Judgement, records: AskedRecords, words: QuotationWords): Saying | null {
  const { passage } = judgement;
  const record = records.documents.get(passage.document)?.record;
  const statement = record?.statements.find(({ id }) => id === passage.statement);
  if (!record || !statement || !isQuoted(statement) || passage.words.split(' ').length < FEWEST_WORDS) return null;
  const { text } = record.document;
  return {
    passage,
    voices: findVoices(judgement, records).map(({ id }) => id),
    isDayTold: statement.saidOn?.basis === 'told',
    source: prepareSource({ text, passages: [{ spans: passage.spans, speaker: null }] }, words),
  };
}

const isQuoted = ({ mode }: Statement): boolean => mode !== 'indirect';

/** A day that is only the document's own is no sign of another saying. */
const isOneDay = (a: Saying, b: Saying): boolean => {
  if (!a.isDayTold || !b.isDayTold) return true;
  return !isBefore(a.passage.day, b.passage.day) && !isBefore(b.passage.day, a.passage.day);
};

const isOneVoice = (a: Saying, b: Saying): boolean => a.voices.some((voice) => b.voices.includes(voice));

const OF_ONE_SAYING: ReadonlySet<QuotationComparison['kind']> = new Set([
  ...(['exact', 'cleaned', 'elided', 'elided-unmarked', 'altered', 'stitched'] as const),
]);

/** The shorter one is looked for in the longer. */
function isOneWording(a: Saying, b: Saying): boolean {
  const [short, long] = a.passage.words.length <= b.passage.words.length ? [a, b] : [b, a];
  const quotation = { text: short.source.text, spans: short.passage.spans, speaker: null };
  const { kind, likeness } = compareQuotation(quotation, long.source);
  return OF_ONE_SAYING.has(kind) && likeness >= LEAST_LIKENESS;
}

/** "I will not sit at a table with that man, now or ever", and "… with that man while our towns burn". */
const LEAST_LIKENESS = 0.5;
