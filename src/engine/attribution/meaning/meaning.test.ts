import { describe, expect, test } from 'vitest';
import type { Span } from '../../../schema/span.ts';
import { readLayers } from '../../read-layers.suite.ts';
import { quotations } from '../../segment/quotations.ts';
import { segmentation } from '../../segment/segmentation.ts';
import { attributions } from '../attributions.ts';
import { createMarkedModel } from '../marked-readings.suite.ts';

/** Polarity of the saying, then that of the content where it is denied; and the parts that came of it. */
function read(marked: string): { polarity: string; parts: string } {
  const { text, model } = createMarkedModel(marked);
  const [found] = readLayers(text, [segmentation, quotations, model, attributions]).attributions;
  if (!found) return { polarity: 'none', parts: '' };
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' ‖ ');
  return {
    polarity: found.contentPolarity === 'denied' ? `${found.polarity}, content denied` : found.polarity,
    parts: `{${words(found.source)}} ⟦${words(found.cue)}⟧ «${words(found.content)}»`,
  };
}

const golden = (cases: readonly (readonly [marked: string, expected: string])[]) =>
  test.each(cases)('%s → %s', (marked, expected) => expect(read(marked).polarity).toBe(expected));

const goldenParts = (cases: readonly (readonly [marked: string, polarity: string, parts: string])[]) =>
  test.each(cases)('%s → %s %s', (marked, polarity, parts) => expect(read(marked)).toEqual({ polarity, parts }));

describe('raised negation: whoever does not believe it believes the opposite', () => {
  golden([
    ['{Moss} ⟦does not believe⟧ «that the dam is safe».', 'denied, content denied'],
    ['{Moss} ⟦doesn’t think⟧ «the wall will hold».', 'denied, content denied'],
    ['{Lind} ⟦is not convinced⟧ «the figures are right».', 'denied, content denied'],
    ['{Lind} ⟦no longer believes⟧ «that the pit can be saved».', 'denied, content denied'],
    ['{Tane} ⟦does not expect⟧ «the yard to close».', 'denied, content denied'],
    ['{Tane} ⟦refuses to accept⟧ «that the harbour is lost».', 'denied, content denied'],
    ['{Tane} ⟦refused⟧ «to accept that the harbour was lost».', 'denied, content denied'],
    ['{Moss} ⟦is far from convinced⟧ «that the dam is safe».', 'denied, content denied'],
    ['{Moss} ⟦is less than sure⟧ «that the dam is safe».', 'not-said'],
    ['{Moss} ⟦hardly believes⟧ «that the dam is safe».', 'denied, content denied'],
    ['The strike ⟦is not expected⟧ «to last».', 'denied, content denied'],
  ]);
});

describe('verbs that negate by themselves', () => {
  golden([
    ['{Moss} ⟦denied⟧ «that he took the money».', 'denied, content denied'],
    ['{Moss} ⟦denied⟧ «that he did not pay».', 'denied, content denied'],
    ['{Lind} ⟦doubts⟧ «that the line will open».', 'denied, content denied'],
    ['{Lind} ⟦disputed⟧ «that the line was late».', 'denied, content denied'],
    ['{Lind} ⟦rejected⟧ «the claim that she lied».', 'denied, content denied'],
    ['{Tane} ⟦dismissed⟧ «fears that the yard would close».', 'denied, content denied'],
    ['{Tane} ⟦ruled out⟧ «a new tax».', 'denied, content denied'],
    ['{Tane} ⟦refuses⟧ «to sign the treaty».', 'denied, content denied'],
    ['{Moss} ⟦has no plans⟧ «to resign».', 'denied, content denied'],
    ['{Inspectors} ⟦found no evidence of⟧ «a leak».', 'denied, content denied'],
  ]);
});

describe('a content that says by itself that it is not so needs no second denial', () => {
  golden([
    ['{Moss} ⟦rejected⟧ «the charges as baseless».', 'denied'],
    ['{Moss} ⟦rejected⟧ «the plan as far too dear».', 'affirmed'],
    ['{Tane} ⟦dismissed as⟧ «nonsense reports of a split».', 'denied'],
    ['{Tane} ⟦promised⟧ «not to close the school».', 'affirmed'],
    ['{Inspectors} ⟦found⟧ «no evidence that the dam leaked».', 'affirmed'],
    ['{Lind} ⟦said⟧ «it was not true that the yard had closed».', 'affirmed'],
    ['{Moss} ⟦has not decided⟧ «whether to run».', 'denied'],
  ]);
});

describe('silence: nobody knows what the source would say', () => {
  golden([
    ['{Moss} ⟦did not say⟧ «whether the school would close».', 'not-said'],
    ['{Moss} ⟦no longer says⟧ «that she will not run».', 'not-said'],
    ['{Lind} ⟦has stopped saying⟧ «that the port is full».', 'not-said'],
    ['{Lind} ⟦has yet to say⟧ «that she is sorry».', 'not-said'],
    ['{Tane} left ⟦without saying⟧ «who would follow».', 'not-said'],
    ['{Tane} ⟦neither confirmed nor denied⟧ «that they had met».', 'not-said'],
    ['{Tane} ⟦did not deny⟧ «that they had met».', 'not-said'],
    ['{Moss} ⟦withdrew her claim⟧ «that the dam was safe».', 'not-said'],
    ['{Moss} ⟦said⟧ «nothing about the debts of the yard».', 'not-said'],
    ['{Moss} ⟦seldom says⟧ «that the dam is safe».', 'not-said'],
    ['{Lind} ⟦does not know⟧ «whether the dam is safe».', 'not-said'],
    ['{Lind} ⟦was not aware⟧ «that the dam had been shut».', 'not-said'],
    ['{Lind} ⟦is not aware⟧ «that the dam was ever shut».', 'not-said, content denied'],
    ['{Lind} ⟦had no knowledge of⟧ «any complaint».', 'not-said, content denied'],
  ]);
});

describe('sources that are nobody, or next to nobody', () => {
  golden([
    ['{Nobody} ⟦said⟧ «that the dam was safe».', 'not-said'],
    ['{None of the engineers} ⟦believes⟧ «that the wall will hold».', 'denied, content denied'],
    ['{Neither Moss nor Lind} ⟦thinks⟧ «the fares should rise».', 'denied, content denied'],
    ['{Few farmers} ⟦believe⟧ «that the rain will come».', 'denied, content denied'],
    ['{A few farmers} ⟦believe⟧ «that the rain will come».', 'affirmed'],
    ['{Almost nobody} ⟦thinks⟧ «that the wall will hold».', 'denied, content denied'],
    ['{Not even Moss} ⟦believes⟧ «that the wall will hold».', 'denied, content denied'],
    ['{No one other than Moss} ⟦believes⟧ «that the wall will hold».', 'affirmed'],
    ['{Not all of the engineers} ⟦agree⟧ «that the wall will hold».', 'affirmed'],
  ]);
  goldenParts([
    [
      'Hardly {any of the farmers} ⟦believe⟧ «that the rain will come».',
      'denied, content denied',
      '{Hardly any of the farmers} ⟦believe⟧ «that the rain will come»',
    ],
    [
      'Not {everybody} ⟦believes⟧ «that the dam is safe».',
      'affirmed',
      '{Not everybody} ⟦believes⟧ «that the dam is safe»',
    ],
  ]);
});

describe('what stands before a statement: fronted negations, questions, conditions', () => {
  golden([
    ['Nor did {Moss} ⟦say⟧ «that the dam was safe».', 'not-said'],
    ['At no point did {Moss} ⟦say⟧ «that the dam was safe».', 'not-said'],
    ['Not once, in all those years, did {Moss} ⟦admit⟧ «that she was wrong».', 'not-said'],
    ['In no way does {Moss} ⟦believe⟧ «that the dam is safe».', 'denied, content denied'],
    ['Not until Friday did {Moss} ⟦say⟧ «that the dam was safe».', 'affirmed'],
    ['Only then did {Moss} ⟦say⟧ «that the dam was safe».', 'affirmed'],
    ['{Moss} ⟦did not admit until⟧ Friday «that the dam was unsafe».', 'affirmed'],
    ['It was not Moss {who} ⟦said⟧ «that the dam was safe».', 'not-said'],
    ['It was not Moss but Lind {who} ⟦said⟧ «that the dam was safe».', 'affirmed'],
    ['The board asked whether {Moss} ⟦believed⟧ «that the dam was safe».', 'not-said'],
    ['{Moss} ⟦would have said⟧ «that the dam was safe».', 'not-said'],
    ['Although {Moss} ⟦said⟧ «the dam was safe», she closed it.', 'affirmed'],
    ['Contrary to what {Moss} ⟦said⟧, «the road is open».', 'affirmed, content denied'],
    ['{Moss} ⟦not only said⟧ «that the dam was safe».', 'affirmed'],
    ['{Moss} ⟦cannot help thinking⟧ «that the dam is safe».', 'affirmed'],
  ]);
  goldenParts([
    [
      'Unless {Moss} ⟦says⟧ «that the dam is safe, it will stay shut».',
      'not-said',
      '{Moss} ⟦says⟧ «that the dam is safe»',
    ],
    // what she says is that it is safe
    ['«The dam is not as safe as» {Moss} ⟦says⟧.', 'none', ''],
    ['«The dam is safer than» {Moss} ⟦says⟧.', 'none', ''],
  ]);
});

describe('for and against', () => {
  golden([
    ['{Moss} ⟦opposes⟧ «closing the school».', 'affirmed, content denied'],
    ['{Moss} ⟦does not oppose⟧ «closing the school».', 'denied'],
    ['{Moss} ⟦does not support⟧ «closing the school».', 'denied, content denied'],
    ['{Moss} ⟦warned against⟧ «closing the school».', 'affirmed, content denied'],
    ['{The council} ⟦decided against⟧ «closing the school».', 'affirmed, content denied'],
    ['{The council} ⟦rejected⟧ «calls to close the school».', 'affirmed, content denied'],
    ['{The act} ⟦bans⟧ «smoking in the park».', 'affirmed, content denied'],
    ['{The act} ⟦bars⟧ «him from smoking in the park».', 'affirmed'],
  ]);
});

describe('what is felt of a fact leaves the fact as it is', () => {
  golden([
    ['{Moss} ⟦is not happy⟧ «that the school has closed».', 'denied'],
    ['{Moss} ⟦was not surprised⟧ «that the school had closed».', 'denied'],
    ['{Moss} ⟦does not regret⟧ «closing the school».', 'denied'],
    ['{Moss} ⟦would not be surprised⟧ «if the school closed».', 'denied'],
  ]);
});

describe('a negation stands in the part that it belongs to', () => {
  goldenParts([
    ['{Moss} ⟦pleaded not⟧ «guilty to bribery».', 'affirmed', '{Moss} ⟦pleaded⟧ «not guilty to bribery»'],
    ['{Moss} ⟦decided not to⟧ «rebuild».', 'affirmed', '{Moss} ⟦decided⟧ «not to rebuild»'],
    ['{A judge} ⟦may⟧ not enforce «the order».', 'denied, content denied', '{A judge} ⟦may not enforce⟧ «the order»'],
    ['{Lind} ⟦refused to⟧ say «that she was sorry».', 'not-said', '{Lind} ⟦refused to say⟧ «that she was sorry»'],
    ['{I} ⟦do⟧ not know «if it is safe».', 'not-said', '{I} ⟦do not know⟧ «if it is safe»'],
    ['{Lind} ⟦is seeking to⟧ «to win time».', 'affirmed', '{Lind} ⟦is seeking to⟧ «to win time»'],
    [
      '{Moss} ⟦did not say⟧ «the dam was safe but that it could be mended».',
      'affirmed',
      '{Moss} ⟦did not say ‖ but⟧ «that it could be mended»',
    ],
  ]);
});

describe('conditions and exceptions stay with what they limit', () => {
  goldenParts([
    [
      '{Moss} ⟦is willing⟧ «to sign», though not before May.',
      'affirmed',
      '{Moss} ⟦is willing⟧ «to sign, though not before May»',
    ],
    [
      '{Moss} ⟦agreed⟧ «to sign», but only after the vote.',
      'affirmed',
      '{Moss} ⟦agreed⟧ «to sign, but only after the vote»',
    ],
    [
      '{Moss} ⟦agreed⟧ «to sign» - but with another partner.',
      'affirmed',
      '{Moss} ⟦agreed⟧ «to sign - but with another partner»',
    ],
    [
      '{Moss} ⟦vowed to stay⟧ «in the house» unless the water rose.',
      'affirmed',
      '{Moss} ⟦vowed to stay⟧ «in the house unless the water rose»',
    ],
    [
      '{Moss} ⟦said⟧ «that the men had left of their own will; in reality, they were driven out».',
      'affirmed',
      '{Moss} ⟦said⟧ «that the men had left of their own will»',
    ],
    ['{Moss} ⟦agreed⟧ «to sign», but offered no proof.', 'affirmed', '{Moss} ⟦agreed⟧ «to sign»'],
    ['{Moss} ⟦said⟧ «it was safe», although two cables were worn.', 'affirmed', '{Moss} ⟦said⟧ «it was safe»'],
    [
      '{Moss} ⟦said⟧ «it will shut in June», not in May.',
      'affirmed',
      '{Moss} ⟦said⟧ «it will shut in June, not in May»',
    ],
  ]);
});
