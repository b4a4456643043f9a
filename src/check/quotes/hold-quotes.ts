import type { Language } from '../../engine/language/language.ts';
import type { Actor } from '../../schema/actor.ts';
import type { OnRecord } from '../../schema/record.ts';
import {
  compareQuotation,
  type PreparedSource,
  prepareSource,
  type QuotationComparison,
} from '../../text/compare-quotations.ts';
import type { CheckView, SourceDocument } from '../view.ts';
import { compareActors, isNamed } from './compare-actors.ts';
import { findSureSpeakers } from './find-sure-speakers.ts';
import { listPassages } from './list-passages.ts';
import { listQuotes, type Quote, splitQuote } from './list-quotes.ts';

/** A quotation of the draft beside the words that come nearest in what it is held against. */
export interface HeldQuote {
  readonly quote: Quote;
  /** Null where the words stand nowhere. */
  readonly source: SourceDocument | null;
  readonly compared: QuotationComparison;
}

const held = new WeakMap<CheckView, readonly HeldQuote[]>();

/** Every quotation of the draft against the sources, or the store where there are none; once for all rules. */
export function holdQuotes(view: CheckView): readonly HeldQuote[] {
  const known = held.get(view);
  if (known) return known;
  const sources = listHeldAgainst(view).map((document) => ({
    ...{ document, found: new Map<string, string | null>() },
    ...readSource(document.record, view.language),
  }));
  const quotes = sources.length ? listQuotes(view).flatMap((quote) => holdPieces(quote, sources, view)) : [];
  held.set(view, quotes);
  return quotes;
}

const listHeldAgainst = ({ sources, store }: CheckView): readonly SourceDocument[] =>
  sources.length ? sources : (store ?? []);

interface ReadRecord {
  readonly prepared: PreparedSource;
  readonly speakers: readonly Actor[];
}

interface ReadSource extends ReadRecord {
  readonly document: SourceDocument;
  /** Who of its speakers those of the draft are, by their ids: one speaker says many quotations. */
  readonly found: Map<string, string | null>;
}

/** Drafts of one day are held against the same documents, and one draft again and again while it is written. */
const read = new WeakMap<OnRecord, { readonly language: Language; readonly source: ReadRecord }>();

function readSource(record: OnRecord, language: Language): ReadRecord {
  const known = read.get(record);
  if (known?.language === language) return known.source;
  const passages = listPassages(record);
  const ids = new Set(passages.map(({ speaker }) => speaker));
  const source = {
    prepared: prepareSource({ text: record.document.text, passages }, language.quotationWords),
    speakers: record.actors.filter(({ id }) => ids.has(id)),
  };
  read.set(record, { language, source });
  return source;
}

/** A quotation that a tag breaks is one; piece by piece where one of them stands nowhere. */
function holdPieces(quote: Quote, sources: readonly ReadSource[], view: CheckView): readonly HeldQuote[] {
  const whole = holdQuote(quote, sources, view);
  if (quote.spans.length === 1 || FAITHFUL.has(whole.compared.wording)) return [whole];
  const pieces = splitQuote(quote, view).map((piece) => holdQuote(piece, sources, view));
  return pieces.some(({ source }) => source === null) ? pieces : [whole];
}

function holdQuote(quote: Quote, sources: readonly ReadSource[], view: CheckView): HeldQuote {
  const speakers = listSpeakers(quote, view);
  const key = speakers.map(({ id }) => id).join(' ');
  const all = sources.map(({ document, prepared, speakers: there, found }) => {
    const known = found.get(key);
    const speaker = known === undefined ? findSpeaker(speakers, there, view) : known;
    found.set(key, speaker);
    return {
      quote,
      source: document,
      compared: compareQuotation({ text: view.text, spans: quote.spans, speaker }, prepared),
    };
  });
  const like = all.filter(({ compared }) => compared.wording !== 'nowhere').sort((a, b) => rank(b) - rank(a));
  return like[0] ?? { ...all[0]!, source: null };
}

const listSpeakers = ({ statements }: Quote, { record }: CheckView): readonly Actor[] => {
  const ids = new Set(statements.flatMap((statement) => findSureSpeakers(statement, record)));
  return record.actors.filter(({ id }) => ids.has(id));
};

/** Whoever of the source a speaker of the draft is; null where nobody is sure, and a name of the draft where the source has none such. */
function findSpeaker(speakers: readonly Actor[], there: readonly Actor[], { language }: CheckView): string | null {
  if (!speakers.length) return null;
  const named = there.filter((other) => isNamed(other, language) && speakers.some(({ kind }) => kind === other.kind));
  const fitting = (verdict: string) =>
    named.filter((other) => speakers.some((one) => compareActors(one, other, language) === verdict));
  const [same] = fitting('same');
  if (same) return same.id;
  const unsure = fitting('unsure');
  if (unsure.length > 1) return null;
  return unsure[0]?.id ?? `draft ${speakers[0]!.id}`;
}

const FAITHFUL: ReadonlySet<string> = new Set(['exact', 'elided', 'cleaned']);
/** As good as the same words. */
const FAITHFUL_BONUS = 0.2;
const OWN_BONUS = 0.1;

/** The nearest words first; of two alike those of the speaker. */
const rank = ({ compared: { kind, wording, likeness } }: HeldQuote): number =>
  likeness + (FAITHFUL.has(wording) ? FAITHFUL_BONUS : 0) + (kind === 'other-speaker' ? 0 : OWN_BONUS);
