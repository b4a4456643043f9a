import type { Language } from '../../engine/language/language.ts';
import type { PassageWorth } from '../find/find-bearing.ts';
import { listMatter } from './list-matter.ts';
import { mayTakeSide } from './plan-judgement.ts';
import { tellsOfMove } from './read-told-shift.ts';

/** Tells of passages, by their words alone, which of them the rules of judging would not leave at neither. */
export function createPassageWorth({
  proposition,
  names,
  language,
}: {
  readonly proposition: string;
  readonly names: readonly string[];
  readonly language: Language;
}): PassageWorth {
  const settings = { proposition, matter: listMatter(proposition, names, language), language };
  return {
    mayTakeSide: (passage) => mayTakeSide(passage, settings),
    tellsOfMove: (passage) => !passage.isMinor && tellsOfMove(passage.words, language.shiftWords),
  };
}
