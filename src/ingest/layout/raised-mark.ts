const UNIT = /(?:^|[^\p{L}])(?:[kcmd]?m|ft|in|mi|yd|s|sec|sq|px)$/u;
const ORDINAL = /^(?:st|nd|rd|th|er|e|º|ª)$/i;

/**
 * What small raised letters or figures behind a text are: the rest of an ordinal ("21" + "st"), an exponent ("m" + "2",
 * "× 10" + "6"), or the mark of a note ("45" + "1" sailors), which is no part of the sentence and gives "".
 */
export function readRaisedMark(before: string, raised: string): string {
  const mark = raised.trim();
  if (ORDINAL.test(mark) && /\d$/.test(before)) return mark;
  if (/^[-−–]?\d{1,2}$/.test(mark) && isPower(before, mark)) return `^${mark.replace(/[−–]/, '-')}`;
  if (/^[23]$/.test(mark) && UNIT.test(before)) return mark === '2' ? '²' : '³';
  if (/^[-−–]\d$/.test(mark) && UNIT.test(before)) return `^-${mark.slice(1)}`;
  const isNote = /^[[(]?(?:\d{1,3}|[a-z]|[*†‡§¶#]{1,3})(?:[,;–-]\s?\d{1,3}){0,8}[\])]?[,.]?$/u.test(mark);
  return isNote ? '' : mark;
}

/** "10" is raised behind a sign of multiplication, or by itself to any power but the first, which is a note's mark. */
function isPower(before: string, mark: string): boolean {
  if (/[×x·*⋅]\s?10$/.test(before)) return true;
  return /(?:^|[^\d.,])10$/.test(before) && mark !== '1';
}
