import { findFirstEndingAfter } from '../../text/span.ts';
import { createComponent } from '../layers/component.ts';
import type { RawTurn } from '../layers/raw-turn.ts';
import { detectTurns } from './detect-turns.ts';
import { listGivenTurns } from './list-given-turns.ts';

/** What the form of a text gives to somebody: as given with it, and as its words tell; what is given comes first. */
export const rawTurns = createComponent({
  name: 'raw-turns',
  requires: [],
  provides: ['rawTurns', 'entries'],
  run(document) {
    const detected = detectTurns(document);
    const posts = detected.filter(({ kind }) => kind === 'post');
    // a block quote of nobody's that holds a signature is the post of who signed it
    const given = listGivenTurns(document).filter((turn) => !(isNobodys(turn) && isTold(posts, turn)));
    const found = detected.filter((turn) => !isTold(given, turn));
    const all = [...given, ...found].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
    return { rawTurns: all, entries: document.entries };
  },
});

const isNobodys = ({ kind, name }: RawTurn): boolean => name === null && (kind === 'quote' || kind === 'post');

/** Does something given stand where a turn was found? */
function isTold(given: readonly RawTurn[], { span: [start, end] }: RawTurn): boolean {
  const next = given[findFirstEndingAfter(given, start)];
  return next !== undefined && next.span[0] < end;
}
