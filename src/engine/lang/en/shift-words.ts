// Origin: verbs and nouns of changing one's mind in English news, compiled by hand.
import type { ShiftWords } from '../../language/shift-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> => new Set(list.split(',').map((phrase) => phrase.trim()));

export const shiftWords: ShiftWords = {
  noLonger: phrases('no longer, not any longer, not any more, stopped saying, has stopped'),
  turns: phrases(`
    about-face, about-turn, changed course, changed her mind, changed his mind, changed its mind, changed their mind, changed their minds, climbed down, come round,
    flip-flopped, i was wrong, we were wrong, i had been wrong, we had been wrong, had a change of heart, turnabout, turnaround, u-turn, volte-face, went back on`),
  moves: words(`
    abandoned alter altered change changed changes changing dropped eased gave harden hardened hardening moderated modified moved moving reversed revise revised rewritten shift
    shifted shifting soften softened softening toned turned watered`),
  positions: words('attitude course line mind opinion policy position positions refusal resistance stance tone view'),
  own: words('her his i its me my our us we'),
  ownFirst: words('i me my our us we'),
  infinitive: 'to',
  open: words('could expected if likely may might ought should unlikely whether would'),
  stays: words('firm remain remained remains same stand stands stayed stays unaltered unchanged unmoved'),
};
