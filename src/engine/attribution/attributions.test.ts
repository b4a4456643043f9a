import { describe, expect, test } from 'vitest';
import type { Span } from '../../schema/span.ts';
import { readLayers } from '../read-layers.suite.ts';
import { quotations } from '../segment/quotations.ts';
import { segmentation } from '../segment/segmentation.ts';
import { attributions } from './attributions.ts';

/** Statements as "[source] <cue> content ‖ content", nested ones with "n^" and the number of the one that reports them. */
function read(text: string): string[] {
  const layers = readLayers(text, [segmentation, quotations, attributions]);
  const words = (pieces: readonly Span[]) => pieces.map((piece) => text.slice(...piece)).join(' ‖ ');
  return layers.attributions.map(({ source, cue, content, via }) => {
    const prefix = via === null ? '' : `${via + 1}^ `;
    return `${prefix}[${words(source)}] <${words(cue)}> ${words(content)}`;
  });
}

function properties(text: string) {
  return readLayers(text, [segmentation, quotations, attributions]).attributions.map(({ mode, act, polarity }) =>
    [mode, act, polarity].join(' '),
  );
}

describe('direct speech', () => {
  test.each([
    ['“We wait,” Ada Moss said.', ['[Ada Moss] <said> “We wait,”']],
    ['“We wait,” said Ada Moss, the mayor.', ['[Ada Moss] <said> “We wait,”']],
    ['“We wait,” she said. “We never left.”', ['[she] <said> “We wait,” ‖ “We never left.”']],
    ['“We wait,” said Moss, “and we hope.”', ['[Moss] <said> “We wait,” ‖ “and we hope.”']],
    ['Moss said on Monday: “We wait. We never left.”', ['[Moss] <said> “We wait. We never left.”']],
    ['Moss told reporters, “We wait for peace.”', ['[Moss] <told> “We wait for peace.”']],
    ['"It is lost."\' President Moss said in May.', ['[President Moss] <said> "It is lost."']],
    ['Hugh Hill, a doctor at the hospital, said “nobody slept”.', ['[Hugh Hill] <said> “nobody slept”']],
    ['MOSS: We will not sign anything today.', ['[MOSS] <:> We will not sign anything today']],
    [
      'Moss said:\n\n“We wait for peace, and for nothing else.”',
      ['[Moss] <said> “We wait for peace, and for nothing else.”'],
    ],
    [
      'Moss said: “We wait.\n\n“We never left.\n\n“Now we go.”\n\nIt rained.',
      ['[Moss] <said> “We wait. ‖ “We never left. ‖ “Now we go.”'],
    ],
    ['“We have waited for this day so long.”', ['[] <> “We have waited for this day so long.”']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('indirect and mixed speech', () => {
  test.each([
    ['Moss said that the talks had failed.', ['[Moss] <said> that the talks had failed']],
    ['Moss said the talks had “failed badly”.', ['[Moss] <said> the talks had “failed badly”']],
    [
      'On Monday, Moss has repeatedly warned that time is short.',
      ['[Moss] <has repeatedly warned> that time is short'],
    ],
    ['The talks had failed, Moss said.', ['[Moss] <said> The talks had failed']],
    ['According to Moss, the talks had failed.', ['[Moss] <According to> the talks had failed']],
    ['The talks, according to aides, had failed.', ['[aides] <according to> The talks ‖ had failed']],
    [
      'Officials from the ministry clearly state there was no pressure.',
      ['[Officials from the ministry] <clearly state> there was no pressure'],
    ],
    ['Moss told the council that it was over.', ['[Moss] <told> that it was over']],
    [
      'Moss said it was over, adding that nobody had won.',
      ['[Moss] <said> it was over', '[Moss] <adding> that nobody had won'],
    ],
    [
      'Moss said it was over, but Lind denied that anybody had lost.',
      ['[Moss] <said> it was over', '[Lind] <denied> that anybody had lost'],
    ],
    ['Her claim that the bridge fell was wrong.', ['[Her] <claim> that the bridge fell was wrong']],
    ['The vote is expected to fail.', ['[] <is expected> The vote ‖ to fail']],
    ['The plant was reportedly hit twice.', ['[] <reportedly> The plant was ‖ hit twice']],
    ['Moss continues to insist that it will end.', ['[Moss] <continues to insist> that it will end']],
    ['Moss named two points:\n\n• a ceasefire;\n• free elections.', ['[Moss] <named> a ceasefire ‖ free elections']],
    ['Moss, 61, who had denied all charges, hugged Lind.', ['[who] <had denied> all charges']],
    ['On May 2 Moss declared that it was over.', ['[Moss] <declared> that it was over']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('chains', () => {
  test.each([
    [
      'According to the institute, on May 2, Moss declared that it was over.',
      [
        '[the institute] <According to> on May 2, Moss declared that it was over',
        '1^ [Moss] <declared> that it was over',
      ],
    ],
    [
      'Interim cited the press secretary, who stated that it was over.',
      ['[Interim] <cited> the press secretary, who stated that it was over', '1^ [who] <stated> that it was over'],
    ],
    [
      'The paper reports that officials did not tell Moss to sign.',
      ['[The paper] <reports> that officials did not tell Moss to sign', '1^ [officials] <did not tell> to sign'],
    ],
    [
      'Moss, who said he would never sign, told students that he might.',
      ['[Moss] <told> that he might', '[who] <said> he would never sign'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('mode, act and polarity', () => {
  test.each([
    ['“We wait,” Moss said.', 'direct speech affirmed'],
    ['Moss said that it was “over”.', 'mixed speech affirmed'],
    ['Moss believes that it is over.', 'indirect belief affirmed'],
    ['Moss plans to sign the paper.', 'indirect intention affirmed'],
    ['Moss welcomed the paper.', 'indirect attitude affirmed'],
    ['A survey shows that most people wait.', 'indirect evidence affirmed'],
    ['Moss denied that it was over.', 'indirect speech denied'],
    ['Moss did not say whether it was over.', 'indirect speech not-said'],
    ['Moss no longer says that it is over.', 'indirect speech not-said'],
    ['Moss declined to comment on the paper.', 'indirect speech not-said'],
  ])('%s', (text, expected) => expect(properties(text)).toEqual([expected]));
});

describe('what is no statement', () => {
  test.each([
    'The “ferryman” sold his boat.',
    'She read “War and Peace” in the train.',
    'The report on the claim was long.',
    'He was told.',
    'Will Moss say yes?\n\nNobody knows.',
    'The proposed plan fell.',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});
