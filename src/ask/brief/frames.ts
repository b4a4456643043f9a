import type { Stance } from '../judge/side.ts';
import type { Line } from './brief.ts';

/** The fixed words of a brief: it writes none of its own but these. */
const STANCES: Readonly<Record<Stance, string>> = { for: 'for', against: 'against', conditional: 'on conditions' };

export const tellStance = (stance: Stance): string => STANCES[stance];

/** "1 line", "2 lines". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "3 Mar 2031", "Mar 2031"; what is no day of the calendar as it stands. */
export function tellDay(value: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?$/.exec(value) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return value;
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year === 'XXXX' ? '(no year)' : year}`;
}

/** Whose words a line gives, where the text names nobody. */
export function tellActor({ actor, source }: Pick<Line, 'actor' | 'source'>): string {
  return actor ?? (source === 'own' ? 'no source named' : 'an unnamed source');
}

/** Below this a line shows how sure it is. */
export const DOUBT = 0.8;

/** Lines that a question needs for a page. */
export const FEW_LINES = 3;
