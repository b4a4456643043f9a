const MIN_WORDS = 30;
const MAX_WORDS = 3000;
/** The commonest words of English that are no words, or rare ones, in its neighbours. */
const ENGLISH = new Set(
  `the of and to that is was for it with as his be by on not he are this but had at from they which have you were their been has would
  who will more about said what when there its she or an we our if out all than into could other some time only two also over after our
  her him them do did no can i so up my one year people state says how new`.split(/\s+/),
);
/** The commonest words of other languages written with Latin letters that are no English words. */
const OTHERS = new Set(
  `der die und das den von zu mit sich des dem nicht ein eine als auch es auf werden aus hat dass sie nach wird bei
  le la les des et du une est que dans qui pour sur avec plus par ne pas sont ce il
  el los las del y en un por con no una su para es al lo como más pero sus
  di che il della per sono gli dei nel alla non è si
  o os da do em um uma não com que na dos
  het een van de dat te zijn voor niet op aan met ook
  och att det som är på av för inte den till
  i w z na do nie się że jest to jak
  ve bir bu için ile da çok
  dan yang ini untuk dengan tidak dari`.split(/\s+/),
);

/**
 * Whether a text reads as English, by the share of its commonest words. Tables and lists of names have few of any language; only a text
 * that has another's instead, or letters that English is not written in, is told apart. A library for eighty languages would weigh more
 * than what it tells here, which is yes or no.
 */
export function readsAsEnglish(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 60 && latin < letters / 2) return false;
  const words =
    text
      .slice(0, 30_000)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.slice(0, MAX_WORDS) ?? [];
  if (words.length < MIN_WORDS) return true;
  const english = words.filter((word) => ENGLISH.has(word)).length / words.length;
  const others = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length / words.length;
  // A text whose letters are read wrongly ("Gur gnyxf snvyrq") has nobody's words.
  return others > english ? others < 0.12 : english >= 0.02 || words.length < 100;
}
