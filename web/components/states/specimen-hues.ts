import type { Hues } from '../../logic/voice-hues.ts';

/** The hues of who speaks in the examples, as a store would keep them. */
export const SPECIMEN_HUES: Hues = new Map([
  ['Anselm Doverik', 1],
  ['Kaldria', 1],
  ['Gregor Valtane', 2],
  ['Josette Amarin', 3],
  ['Tavenmoor Courier', 4],
  ['Merrow Institute for Strategic Affairs', 5],
  ['קרן', 6],
]);
