import type { IngestedDocument } from '../../ingest/ingest.ts';
import { countWords } from '../../text/search-text.ts';
import { countOf } from '../layout/count-of.ts';
import { cutToWidth } from '../layout/cut-text.ts';
import { escapeFlow } from '../layout/escape-controls.ts';
import { type Screen, showOrigin } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { describeDay, describeIntake } from '../show/describe-intake.ts';

const LABEL_WIDTH = 11;
const LINES_SHOWN = 3;
/** Of a paragraph so much is shown as tells where the text begins. */
const MOST_OF_LINE = 200;

/** What would be taken of an input, for a person: what the document is, then where its text begins and ends. */
export function renderPreview(document: IngestedDocument, screen: Screen): string {
  const { colors, columns } = screen;
  const rows = [
    ['from', `${showOrigin(document.origin, screen)} (${document.format})`],
    ['day', renderDay(document)],
    ['publisher', document.publisher ?? 'none'],
    ['by', document.byline.join(', ') || 'nobody'],
    ['intake', document.intake ? describeIntake(document.intake) || 'ok' : 'ok'],
    ['text', renderSize(document)],
    ...renderEdges(document.text),
  ] as const;
  const indent = ' '.repeat(LABEL_WIDTH);
  return [
    wrapText(colors.bold(escapeFlow(document.title ?? '(no title)')), columns),
    ...rows.map(([label, value]) =>
      wrapText(escapeFlow(value), columns, indent, colors.dim(label.padEnd(LABEL_WIDTH))),
    ),
  ].join('\n');
}

const renderDay = ({ publishedAt, publishedBasis }: IngestedDocument): string => {
  if (publishedAt === null) return 'none';
  return publishedBasis === undefined ? publishedAt : describeDay(publishedAt, publishedBasis);
};

function renderSize({ text, turns = [], entries = [] }: IngestedDocument): string {
  return [
    countOf(countWords(text), 'word'),
    turns.length ? countOf(turns.length, 'turn') : null,
    entries.length ? countOf(entries.length, 'entry', 'entries') : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The first lines and the last one: what is wrongly taken stands in front or behind. */
function renderEdges(text: string): readonly (readonly [label: string, line: string])[] {
  const lines = text.split('\n').filter((line) => /\S/.test(line));
  const first = lines.slice(0, LINES_SHOWN).map((line, at) => [at === 0 ? 'begins' : '', cut(line)] as const);
  const last = lines.at(-1)!;
  return lines.length > LINES_SHOWN ? [...first, ['ends', cut(last)] as const] : first;
}

const cut = (line: string): string => cutToWidth(escapeFlow(line.slice(0, 4 * MOST_OF_LINE)), MOST_OF_LINE);
