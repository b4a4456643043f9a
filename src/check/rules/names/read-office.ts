import type { Actor } from '../../../schema/actor.ts';
import type { CheckView } from '../../view.ts';
import { type Office, parseOffice } from './office.ts';

type Role = Actor['roles'][number];

/** The office that the draft says somebody holds; null where it is none, or over, or still to come. */
export function readOffice(role: Role, view: CheckView): Office | null {
  if (isFormerRole(role, view)) return null;
  const [owner = ''] =
    /\p{Lu}\p{L}*['’]s? $/u.exec(view.text.slice(Math.max(0, role.span[0] - REACH), role.span[0])) ?? [];
  return parseOffice(`${owner}${role.text}`, view.language);
}

/** How far before an office "former" may stand: "former long-serving mayor". */
const REACH = 24;

/** Does the draft say that somebody had the office, or is to have it: "former mayor", "then-mayor", "mayor-elect"? */
function isFormerRole({ text, span }: Role, { text: all, language }: CheckView): boolean {
  const before = all
    .slice(Math.max(0, span[0] - REACH), span[0])
    .split(/[.,;:!?“”"()\n]/)
    .at(-1)!;
  const words =
    `${before} ${text} ${all.slice(span[1], span[1] + 10).split(/[ .,]/)[0]}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => language.conflictWords.formerWords.has(word));
}
