// Origin: prepositions, participles and nouns of when and where somebody speaks, compiled by hand.
import type { SaidAtWords } from '../../language/said-at-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const saidAtWords: SaidAtWords = {
  boundaries: words('after before by for from since through till until'),
  boundaryPairs: new Set(['ahead of', 'as of', 'up to']),
  datedForms: words('aired broadcast dated given issued made posted published recorded released sent signed written'),
  saidWhileForms: words(
    'answering asked addressing interviewed pressed questioned replying responding speaking testifying writing',
  ),
  sayingEvents: words(
    'address appearance blog briefing broadcast ceremony column conference debate edition event forum gathering hearing interview lecture meeting news op-ed panel podcast programme rally sermon session speech statement submission summit testimony webinar',
  ),
  occasionOpeners: words('at during from in inside throughout'),
  appearingForms: words('addressed appeared appearing addressing briefed spoke speaking testified testifying'),
  sameDayLinks: words('after as when while'),
  soonWords: words('hours immediately minutes moments shortly soon'),
  thenWords: words('then'),
  goingOnSources: words('he it she they who'),
  newTimeWords: words('has have later meanwhile now recently since still today yesterday'),
};
