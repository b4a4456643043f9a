import type { ItemName } from '../../review/create-annotation.ts';
import { listItemSpans } from '../../review/item-spans.ts';
import type { ReviewedLayer } from '../../review/layers.ts';
import type { ReviewedRecord } from '../../review/reviewed-record.ts';
import type { Span } from '../../schema/span.ts';
import { isOverlapping } from '../../text/span.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { renderQuantities } from '../show/render-figures.ts';
import { renderStatements } from '../show/render-statements.ts';
import { renderTimexes } from '../show/render-timexes.ts';

/** An item with what is known of it, in the sentences that it stands in. */
export function renderItem(record: ReviewedRecord, { layer, id }: ItemName, screen: Screen): string {
  const items = record[layer].filter((item) => item.id === id);
  const [item] = items;
  if (!item) return `${id} is not there any more.`;
  const { main } = listItemSpans<ReviewedLayer>(layer, item, new Map());
  const alone = { ...record, [layer]: items } as ReviewedRecord;
  return [
    wrapText(quoteContext(record, main, screen), screen.columns, '  ', '  '),
    renderAlone(layer, alone, record, screen),
  ].join('\n\n');
}

/** Who speaks and who reports is read off the whole record. */
function renderAlone(layer: ReviewedLayer, alone: ReviewedRecord, whole: ReviewedRecord, screen: Screen): string {
  if (layer === 'timexes') return renderTimexes(alone, screen);
  if (layer === 'quantities') return renderQuantities(alone, screen);
  return renderStatements(whole, screen, { ids: new Set(alone.statements.map(({ id }) => id)), isVerbose: true });
}

/** The sentences around these words, which stand out in them. */
function quoteContext(
  { document: { text }, sentences }: ReviewedRecord,
  spans: readonly Span[],
  { colors }: Screen,
): string {
  const first = spans[0]?.[0] ?? 0;
  const last = spans.at(-1)?.[1] ?? first + 1;
  const around = sentences.filter(({ span }) => isOverlapping(span, [first, last]));
  const start = Math.min(first, around[0]?.span[0] ?? first);
  const end = Math.max(last, around.at(-1)?.span[1] ?? last);
  const mark = (words: string) => (colors.isColorSupported ? colors.green(words) : `»${words}«`);
  let [shown, at] = ['', start];
  for (const [from, to] of spans) {
    shown += escapeSpaced(text.slice(at, from)) + mark(escapeFlow(text.slice(from, to)));
    at = to;
  }
  return shown + escapeSpaced(text.slice(at, end));
}

/** Words between marks keep a space at their ends. */
function escapeSpaced(words: string): string {
  const flow = escapeFlow(words);
  if (!flow) return words ? ' ' : '';
  return (/^\s/.test(words) ? ' ' : '') + flow + (/\s$/.test(words) ? ' ' : '');
}
