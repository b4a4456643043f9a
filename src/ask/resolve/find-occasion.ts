import type { Statement } from '../../schema/statement.ts';
import { findFirstEndingAfter } from '../../text/span.ts';
import type { AskedDocument } from '../asked-document.ts';

/**
 * The day, `YYYY-MM-DD`, of the occasion that a statement without a day of its own belongs to: that of the statement before, which a quotation
 * goes on from, or one that its paragraph tells of whoever speaks. Null where nothing tells, and of what is no news.
 */
export function findOccasion(statement: Statement, document: AskedDocument): string | null {
  if (statement.saidOn?.basis !== 'published' || statement.speakers.length !== 1) return null;
  const day = findDayBefore(statement, document) ?? findDayOfParagraph(statement, document);
  return day !== null && isNews(day, document.publishedAt) ? day : null;
}

/** “Moss told the council on Friday that …”, and in the same paragraph or the next “‘…,’ she said”. */
function findDayBefore({ id, mode, speakers }: Statement, { record }: AskedDocument): string | null {
  const { statements, blocks } = record;
  const at = statements.findIndex((each) => each.id === id);
  const before = statements.slice(0, at).findLast(({ via, minor }) => via === null && !minor);
  if (mode !== 'direct' || before?.saidOn?.basis !== 'told' || before.speakers.join() !== speakers.join()) return null;
  const blockOf = ({ content }: Statement) => findFirstEndingAfter(blocks, content[0]?.[0] ?? 0);
  return blockOf(statements[at]!) - blockOf(before) <= 1 ? before.saidOn.value : null;
}

/** “On Sunday, May 6, Moss came out of the town hall. The drivers would go back to work, he said.” */
function findDayOfParagraph({ content, speakers }: Statement, { record }: AskedDocument): string | null {
  const { sentences, blocks, timexes, actors } = record;
  const start = content[0]?.[0] ?? 0;
  const paragraph = blocks[findFirstEndingAfter(blocks, start)]?.span[0] ?? start;
  const own = sentences[findFirstEndingAfter(sentences, start)]?.span[0] ?? start;
  const mentions = actors.find(({ id }) => id === speakers[0])?.mentions ?? [];
  const told = timexes.findLast(({ span, from, to }) => {
    if (span[0] < paragraph || span[1] > own || from === null || from !== to) return false;
    const sentence = sentences[findFirstEndingAfter(sentences, span[0])]?.span ?? span;
    return mentions.some((mention) => sentence[0] <= mention.span[0] && mention.span[1] <= sentence[1]);
  });
  return told?.from ?? null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_MS = 86_400_000;
/** What a report tells first was said so many days before it at most. */
const NEWS_DAYS = 3;

function isNews(day: string, publishedAt: string | null): boolean {
  if (publishedAt === null || !DAY.test(day)) return false;
  const days = (Date.parse(publishedAt) - Date.parse(day)) / DAY_MS;
  return days >= 0 && days <= NEWS_DAYS;
}
