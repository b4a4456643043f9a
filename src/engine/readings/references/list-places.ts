import { compareSpans, isInside } from '../../../text/span.ts';
import type { NameReading, PhraseReading, WordReading } from '../../layers/model-readings.ts';
import type { MentionPlace } from '../../reference/reference-mention.ts';

/**
 * What may be somebody or something, in the order of the text, what holds others first: noun phrases, the owners and names in them ("the
 * mayor" and "Lind" in "the mayor's Lind Fund"), and pronouns.
 */
export function listPlaces(
  words: readonly WordReading[],
  phrases: readonly PhraseReading[],
  names: readonly NameReading[],
): MentionPlace[] {
  const places: MentionPlace[] = [];
  let at = 0;
  let nameAt = 0;
  for (const { span, head } of phrases) {
    while (at < words.length && words[at]!.span[0] < span[0]) addPronoun(words[at++]!, places);
    const first = at;
    while (at < words.length && words[at]!.span[1] <= span[1]) at++;
    const own = words.slice(first, at);
    while (nameAt < names.length && names[nameAt]!.span[1] <= span[0]) nameAt++;
    places.push({ span, head, isName: own.some((word) => word.wordClass === 'PROPN' && isInside(word.span, head)) });
    for (let inner = nameAt; inner < names.length && names[inner]!.span[1] <= span[1]; inner++) {
      const name = names[inner]!.span;
      if (name[0] >= span[0] && !isInside(head, name))
        places.push({ span: name, head: lastOf(own, name), isName: true });
    }
    addOwners(own, places);
  }
  for (; at < words.length; at++) addPronoun(words[at]!, places);
  return places.toSorted((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]).filter(isNew);
}

/** "It" and the like that stand in no phrase. */
function addPronoun({ span, wordClass }: WordReading, places: MentionPlace[]): void {
  if (wordClass === 'PRON') places.push({ span, head: span, isName: false });
}

/** "Her" of "her deputy", "the mayor" of "the mayor's deputy". */
function addOwners(words: readonly WordReading[], places: MentionPlace[]): void {
  const [first] = words;
  words.forEach(({ span, wordClass }, index) => {
    if (wordClass === 'PRON' && words.length > 1) places.push({ span, head: span, isName: false });
    if (wordClass !== 'PART' || index === 0 || index === words.length - 1) return;
    const owner = words[index - 1]!;
    places.push({ span: [first!.span[0], owner.span[1]], head: owner.span, isName: owner.wordClass === 'PROPN' });
  });
}

const lastOf = (words: readonly WordReading[], name: MentionPlace['span']): MentionPlace['span'] =>
  words.findLast(({ span }) => isInside(span, name))?.span ?? name;

const isNew = ({ span }: MentionPlace, index: number, all: readonly MentionPlace[]): boolean =>
  index === 0 || compareSpans(span, all[index - 1]!.span) !== 0;
