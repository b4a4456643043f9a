import type { ReviewedDocument } from '../../store/store.ts';
import { countOf } from '../layout/count-of.ts';
import type { Screen } from '../layout/screen.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { chooseStatements, HOW_CHOSEN } from './choose-statements.ts';
import { countFolded, foldRecord } from './fold-record.ts';
import { renderBriefHeader } from './render-header.ts';
import { renderReview } from './render-review.ts';
import { renderStatements } from './render-statements.ts';

interface PageParts {
  readonly isVerbose: boolean;
}

/** A document on one screen: what it is, the statements to look at first, and how much else there is, with what shows it. */
export function renderPage(document: ReviewedDocument, { isVerbose }: PageParts, screen: Screen): string {
  const { colors, columns } = screen;
  const { record } = document;
  const { statements } = foldRecord(record);
  const ids = chooseStatements(record, statements);
  const count = countOf(statements.length, 'statement');
  const title =
    ids.size < statements.length
      ? `${ids.size} of ${count} ${colors.dim(`(${HOW_CHOSEN}; in the order of the text)`)}`
      : count;
  const mostLines = isVerbose || !screen.isTerminal ? Number.POSITIVE_INFINITY : findMostLines(screen);
  const list = renderStatements(record, screen, { ids, isVerbose, mostLines });
  return [
    renderBriefHeader(document, screen),
    renderReview(document, screen),
    [wrapText(colors.bold(title), columns), list].filter(Boolean).join('\n'),
    renderRest(document, ids.size, isVerbose, screen),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Ten statements with two lines of words each want so many rows. */
const ROWS_FOR_TWO = 44;

const findMostLines = ({ rows }: Screen): number => (rows === undefined || rows >= ROWS_FOR_TWO ? 2 : 1);

/** What else there is, each with the option that shows it. */
function renderRest(document: ReviewedDocument, chosen: number, isVerbose: boolean, screen: Screen): string {
  const { record } = document;
  const { statements, claims } = foldRecord(record);
  const others = statements.length - chosen;
  const folded = countFolded(record.statements);
  const layers = [
    [record.timexes, 'date'],
    [record.quantities, 'figure'],
    [record.polls, 'poll'],
    [record.actors, 'actor'],
    [claims, 'claim'],
  ] as const;
  const found = layers.filter(([items]) => items.length).map(([items, noun]) => countOf(items.length, noun));
  const rest: readonly (readonly [option: string, what: string])[] = [
    ['--layer statements', others > 0 ? `all ${statements.length}, each whole` : ''],
    ['--all', folded && `also ${folded}`],
    ['--text', `the text, ${countOf(document.words, 'word')}, with its statements marked`],
    ['--full', ['text, statements', ...found].join(', ')],
    ['--verbose', isVerbose ? '' : 'where each stands, and why it is read so'],
  ];
  const width = Math.max(...rest.map(([option]) => option.length)) + 2;
  return rest
    .filter(([, what]) => what)
    .map(([option, what]) => wrapText(screen.colors.dim(what), screen.columns, ' '.repeat(width), option.padEnd(width)))
    .join('\n');
}
