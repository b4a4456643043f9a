import type { OnRecord } from '../../schema/record.ts';
import type { Timex } from '../../schema/timex.ts';
import { findInnermost } from './find-innermost.ts';
import { listFacts, quote, toCode } from './markdown.ts';
import type { Told } from './told.ts';

/** How a date or a length of time was read. */
export function tellTime({ timexes, document }: OnRecord, index: number): Told | null {
  const timex = findInnermost(timexes, index);
  if (!timex) return null;
  const text = listFacts([
    `**${TYPES[timex.type]}:** ${quote(document.text.slice(...timex.span))} is ${toCode(timex.value)}${timex.mod === null ? '' : ` (${timex.mod.toLowerCase()})`}`,
    tellDays(timex),
    `**How it is known:** ${tellBasis(timex, document.publishedAt.value)}`,
    timex.alternatives.length ? `**Or:** ${timex.alternatives.map(toCode).join(', ')}` : null,
  ]);
  return { span: timex.span, text };
}

const TYPES = {
  DATE: 'Date',
  TIME: 'Time',
  DURATION: 'Length of time',
  SET: 'Again and again',
} as const satisfies Record<Timex['type'], string>;

/** Where the value does not say it by itself. */
function tellDays({ from, to, value }: Timex): string | null {
  if ((from === null && to === null) || from === value) return null;
  return `**Days:** ${from === to ? from : `${from ?? '…'} to ${to ?? '…'}`}`;
}

function tellBasis({ basis, value, type }: Timex, publishedAt: string | null): string {
  if (value.startsWith('XXXX') && type !== 'SET')
    return 'it is not: neither the text nor a day of publication tells which one it is';
  if (basis === 'explicit' || type === 'SET') return 'these words alone say it';
  if (basis === 'inferred') return 'from other times in the text';
  return `from the day of publication${publishedAt === null ? '' : `, ${publishedAt}`}`;
}
