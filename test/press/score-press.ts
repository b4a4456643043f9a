import type { OnRecord } from '../../src/schema/record.ts';
import type { Span } from '../../src/schema/span.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { findLongQuotations, findStatementAround } from './find-quotations.ts';
import type { Chain, ChainStatement, PressText } from './load-press.ts';

/** How many of what people marked were found, and the words of those that were not. */
export interface Found {
  readonly share: number;
  readonly missed: readonly string[];
}

/** Of the long quotations with a speaker in sight those whose words are found with a source. */
export function scoreLongQuotations(read: readonly { readonly press: PressText; readonly record: OnRecord }[]): Found {
  return countFound(
    read.flatMap(({ press, record }) =>
      findLongQuotations(press.text)
        .filter((span) => findStatementAround(span, press.gold.statements)?.speakers.length)
        .map((span) => ({ words: press.text.slice(...span), isFound: isSaid(record, span) })),
    ),
  );
}

/** Of the links of the chains those that are found with their words, their source and who reports them. */
export function scoreChains(read: readonly { readonly chain: Chain; readonly record: OnRecord }[]): Found {
  return countFound(
    read.flatMap(({ chain: { text, statements }, record }) =>
      statements.map((link) => ({
        words: `${sliceAll(text, link.cue)} in: ${text}`,
        isFound: findLink(link, statements, record.statements) !== undefined,
      })),
    ),
  );
}

function countFound(judged: readonly { readonly words: string; readonly isFound: boolean }[]): Found {
  const missed = judged.filter(({ isFound }) => !isFound).map(({ words }) => words);
  return { share: 1 - missed.length / judged.length, missed };
}

/** Do nine tenths of the quotation stand in the content of a statement with a source, or with speakers that follow from the text? */
const isSaid = ({ statements }: OnRecord, span: Span): boolean =>
  statements.some(
    ({ content, source, speakers }) =>
      (source.length > 0 || speakers.length > 0) &&
      content.reduce((sum, piece) => sum + sharedLength(piece, span), 0) >= 0.9 * (span[1] - span[0]),
  );

const sharedLength = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** The statement that has the link's source and most of its content, and is reported by the one that the gold says. */
function findLink(
  link: ChainStatement,
  links: readonly ChainStatement[],
  found: readonly Statement[],
): Statement | undefined {
  const reporter = link.via === null ? null : findLink(links[link.via]!, links, found);
  if (reporter === undefined) return undefined;
  return found.find(
    ({ source, content, via }) =>
      via === (reporter?.id ?? null) &&
      (source.length === 0) === (link.source.length === 0) &&
      source.every((span) => link.source.some((wanted) => sharedLength(span, wanted) > 0)) &&
      2 * lengthOfShared(content, link.content) >= Math.max(lengthOf(content), lengthOf(link.content)),
  );
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

const lengthOfShared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce((sum, span) => sum + b.reduce((part, other) => part + sharedLength(span, other), 0), 0);

const sliceAll = (text: string, spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');
