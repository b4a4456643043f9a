import type { Report } from '../../rule.ts';
import type { CheckView } from '../../view.ts';

/** Times of that kind, each wording once: the document bears no day, and its words place none of them. */
export function reportUnplaced(
  view: CheckView,
  report: Report,
  isMeant: (value: string, words: string) => boolean,
  tell: (words: string) => string,
): void {
  if (view.record.document.publishedAt.value !== null) return;
  const told = new Set<string>();
  for (const timex of view.record.timexes) {
    const words = view.words(timex.span);
    const isPlaced = timex.from !== null || (timex.type !== 'DATE' && timex.type !== 'TIME');
    if (
      isPlaced ||
      !isMeant(timex.value, words.toLowerCase()) ||
      view.isQuoted(timex.span) ||
      told.has(words.toLowerCase())
    )
      continue;
    told.add(words.toLowerCase());
    report({ span: timex.span, message: tell(words) });
  }
}
