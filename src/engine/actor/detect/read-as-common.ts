import { findFirstEndingAfter } from '../../../text/span.ts';
import { SURE } from '../../grammar/add-readings.ts';
import type { Layers } from '../../layers/layers.ts';
import type { WordClass } from '../../layers/model-readings.ts';
import type { NameMention } from '../name/name-mention.ts';

/** Is the model sure that none of its words is a name's? "Number of …" opens a sentence, and "Things Considered" a programme. */
export function isReadAsCommon(
  { span: [start, end] }: Pick<NameMention, 'span'>,
  wordReadings: Layers['wordReadings'],
): boolean {
  let at = findFirstEndingAfter(wordReadings, start);
  const isRead = wordReadings[at] !== undefined && wordReadings[at]!.span[0] < end;
  for (; wordReadings[at] && wordReadings[at]!.span[0] < end; at++) {
    const { wordClass, likelihood } = wordReadings[at]!;
    if (isOfName(wordClass) || likelihood < SURE) return false;
  }
  return isRead;
}

/** May words of a class stand in names? */
const isOfName = (wordClass: WordClass): boolean => wordClass === 'PROPN' || wordClass === 'X';
