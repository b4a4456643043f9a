import { expect, test } from 'vitest';
import { english } from '../../lang/en/english.suite.ts';
import type { Layers } from '../../layers/layers.ts';
import type { NameKind } from '../../layers/model-readings.ts';
import { mendReadings } from './mend-readings.ts';

/** Names as the rules leave them, of a text of one sentence with those in brackets that a model would have read, all of one kind. */
function mend(marked: string, kind: NameKind): string[] {
  const nameReadings: Layers['nameReadings'][number][] = [];
  let text = '';
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const words = part.replaceAll(/[[\]]/g, '');
    if (part.startsWith('['))
      nameReadings.push({ by: 'hand', span: [text.length, text.length + words.length] as const, kind });
    text += words;
  }
  const sentences = [{ span: [0, text.length] as const, tokens: [0, 0] as const, block: 0 }] as Layers['sentences'];
  return mendReadings(text, { sentences, blocks: [], nameReadings }, english).map(
    (name) => `${name.kind} ${text.slice(...name.span)}`,
  );
}

test.each<[string, NameKind, string[]]>([
  // where in a place it is
  ['rain in [northern Kaldria]', 'place', ['place Kaldria']],
  ['rain in [North Kaldria]', 'place', ['place North Kaldria']],
  ['in the [northern valleys]', 'place', ['place northern valleys']],
  // what the next word is for
  ['The [Wexholm suspension] bridge is closed', 'place', ['place Wexholm']],
  ['in [Wexholm province] on Monday', 'place', ['place Wexholm province']],
  ['in [Wexholm province] said that', 'place', ['place Wexholm province']],
  ['[Ada Moss spokeswoman] of the board', 'person', ['person Ada Moss']],
  ['[los tarnos] is far', 'place', ['place los tarnos']],
  // stops of abbreviations
  ['[Sund Harbours, Inc]. of Wexholm', 'organization', ['organization Sund Harbours, Inc.']],
  ['They sold [Sund Harbours Inc].', 'organization', ['organization Sund Harbours Inc']],
  ['[Sund L.L.C]. pays', 'organization', ['organization Sund L.L.C.']],
  // what a place is
  ['in [Halen city] on Monday', 'place', ['place Halen']],
  ['in [Upper Tarn district]', 'place', ['place Upper Tarn']],
  ["in [Egypt's Western Desert]", 'place', ['place Egypt', 'place Western Desert']],
  ["on [King's Road]", 'place', ["place King's Road"]],
  // bodies of states by their letters
  ['the [Sund] UN climate talks', 'place', ['place Sund', 'organization UN']],
  // two topics of one body
  [
    'The [Commission of Inquiry into Port Safety] and Dredging said',
    'organization',
    ['organization Commission of Inquiry into Port Safety and Dredging'],
  ],
  ['The [Ministry of Finance] and Moss said', 'organization', ['organization Ministry of Finance']],
  // a state and its body
  ["[Vesmar's Defence Ministry] said", 'organization', ['place Vesmar', 'organization Defence Ministry']],
  ["[Women's National Assembly] met", 'organization', ["organization Women's National Assembly"]],
  ["[Tarnwick's Tomorrow Group] sold it", 'organization', ["organization Tarnwick's Tomorrow Group"]],
  // two people, or a firm
  ["[Laura] & [Tom]'s day", 'person', ['person Laura', 'person Tom']],
  ['[Tarnwick] & [Okkel] sued', 'person', ['organization Tarnwick & Okkel']],
])('%s', (marked, kind, names) => expect(mend(marked, kind)).toEqual(names));
