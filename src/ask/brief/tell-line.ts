import type { BriefDocument, Citation, Line } from './brief.ts';
import { DOUBT, tellActor, tellDay } from './frames.ts';

/** Where words stand, for people: "MPA wire, 4 Mar 2031 ¶3". */
export function tellPlace(
  { document, paragraph }: Pick<Citation, 'document' | 'paragraph'>,
  documents: readonly BriefDocument[],
): string {
  return `${tellDocument(document, documents)} ¶${paragraph}`;
}

export function tellDocument(id: string, documents: readonly BriefDocument[]): string {
  const found = documents.find((each) => each.id === id);
  const name = found?.publisher ?? found?.title ?? id;
  return found?.publishedAt ? `${name}, ${tellDay(found.publishedAt)}` : `${name}, undated`;
}

/** Through whom it came, as one line: "Telmar → a spokesman"; empty where the document itself tells it. */
export const tellChain = ({ chain, actor }: Pick<Citation, 'chain' | 'actor'>): string =>
  chain.length === 0
    ? ''
    : [...chain.map(({ name }) => name ?? 'somebody unnamed'), actor ?? 'somebody unnamed'].join(' → ');

/** "0.72 sure", where there is doubt; certainty is silent. */
export const tellDoubt = ({ confidence }: Pick<Line, 'confidence'>): string =>
  confidence !== null && confidence < DOUBT ? `${confidence.toFixed(2)} sure` : '';

/** A line's words without the demands that stand below it one by one. */
export function tellWords({ words, condition }: Pick<Line, 'words' | 'condition'>): string {
  const items = (condition?.items ?? []).map((item) => item.words.replaceAll(/\s+/g, ' '));
  const told = items.length > 0 ? words.indexOf(` … ${items[0]!}`) : -1;
  return told > 0 ? words.slice(0, told) : words;
}

/** Who points a change out: in a document's own voice, the document. */
export const tellTeller = (citation: Citation, documents: readonly BriefDocument[]): string =>
  citation.source === 'own' ? tellDocument(citation.document, documents) : tellActor(citation);

/** What is said beside a line: its chain, its doubt, and fixed words. */
export const tellDetails = (line: Line): readonly string[] =>
  [tellChain(line), tellDoubt(line), ...line.notes, line.isMinor ? 'folded in its document' : ''].filter(Boolean);

/** "said", "according to", before the words; nothing where the words stand by themselves. */
export const tellCue = ({ cue }: Pick<Citation, 'cue'>): string => cue ?? '';

/** "52 % support · 39 % oppose". */
export const tellShares = ({ shares }: Pick<Line, 'shares'>): string =>
  shares.map(({ value, stance }) => `${value} % ${stance}`).join(' · ');

/** "3 Mar 2031", or that there is none. */
export const tellMoment = ({ day }: Pick<Citation, 'day'>): string => (day === null ? 'no day' : tellDay(day));
