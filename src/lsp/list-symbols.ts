import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver';
import type { OnRecord } from '../schema/record.ts';
import type { Span } from '../schema/span.ts';
import type { Statement } from '../schema/statement.ts';
import type { CheckedDraft } from '../workspace/check/open-draft-checker.ts';
import { nameSpeaker } from './name-speaker.ts';
import { comparePositions, toRange } from './positions.ts';

/** What is said, by who says it; whoever speaks first stands first. What the record folds away is left out. */
export function listSymbols({ document: { record }, place }: CheckedDraft): DocumentSymbol[] {
  const speakers = new Map<string, DocumentSymbol[]>();
  for (const statement of record.statements) {
    const symbol = statement.minor ? null : createSymbol(statement, record, (span) => toRange(span, place));
    if (!symbol) continue;
    const name = nameSpeaker(statement, record);
    const said = speakers.get(name);
    if (said) said.push(symbol);
    else speakers.set(name, [symbol]);
  }
  return [...speakers].map(([name, said]) => groupBySpeaker(name, said));
}

function createSymbol(
  { source, cue, content, polarity, saidOn }: Statement,
  { document: { text } }: OnRecord,
  locate: (span: Span) => Range | null,
): DocumentSymbol | null {
  const spans = [...source, ...cue, ...content];
  const range = spans.length ? locate(boundsOf(spans)) : null;
  const selectionRange = locate(content[0] ?? cue[0] ?? source[0] ?? [0, 0]);
  if (!range || !selectionRange) return null;
  const words = content.map((span) => text.slice(...span).replace(/\s+/g, ' ')).join(' … ');
  const details = [
    polarity === 'affirmed' ? '' : polarity.replace('-', ' '),
    saidOn?.basis === 'told' ? saidOn.value : '',
  ];
  return {
    ...{ name: cut(words) || '(no content)', detail: details.filter(Boolean).join(', ') },
    ...{ kind: SymbolKind.String, range, selectionRange },
  };
}

const boundsOf = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** As much as an outline has room for. */
const LONGEST = 80;

const cut = (words: string): string =>
  words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST) + 1 || LONGEST)}…`;

/** From the first of the words to the last, since an editor wants what lies within a symbol to lie within its range. */
function groupBySpeaker(name: string, children: DocumentSymbol[]): DocumentSymbol {
  const ranges = children.map(({ range }) => range);
  const start = ranges.map((range) => range.start).reduce((a, b) => (comparePositions(a, b) <= 0 ? a : b));
  const end = ranges.map((range) => range.end).reduce((a, b) => (comparePositions(a, b) >= 0 ? a : b));
  const detail = `${children.length} ${children.length === 1 ? 'statement' : 'statements'}`;
  return { name, detail, kind: SymbolKind.Object, range: { start, end }, selectionRange: ranges[0]!, children };
}
