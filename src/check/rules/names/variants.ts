import { createRule } from '../../rule.ts';
import { findHouseSpellings } from './find-house-spellings.ts';
import { findVariants } from './find-variants.ts';

export const variants = createRule({
  id: 'names/variants',
  scope: 'all',
  severity: 'warning',
  docs: {
    title: 'One name in two spellings',
    why: 'Readers and archives take them for two, and at least one is not the way the name is written here.',
    todo: 'Choose one spelling: the one of the authority file, of the configuration, or of the bearer.',
    valid: [
      { text: 'Volodymyr Zorenko met Ada Moss. Zorenko’s visit was short, and Mr. Zorenko left on Monday.' },
      { text: 'William Moss and Bill Moss are one man: Bill Moss said so.' },
      { text: 'Peter Johnson met Anna Johnston in Wexholm. Johnson was late, and Johnston left.' },
      { text: 'Maria Moss and Marie Moss, her sister, run the shop. Maria Moss said that Marie Moss cooks.' },
      { text: 'Kaldria and the Kaldrian army agreed. The Kaldrians left Kaldria’s capital.' },
      { text: 'Daniel Brenner met Daniela Brenner. Daniel Brenner spoke, and Daniela Brenner sang.' },
      { text: 'A spokesman for Orna Water said that ORNA WATER was sold.' },
      { text: 'The Greens and Tom Green agreed. Green said so.' },
      { text: 'The ship sailed from Iran to Iraq, and from Austria to Australia.' },
      { text: 'The minister went to Kyiv.', config: { houseSpellings: { Kyiv: ['Kiev'] } } },
    ],
    invalid: [
      {
        text: 'Volodymyr Zorenskiy met Ada Moss on Monday. Zorensky said that the talks had gone well. Zorenskiy left.',
        finds: ['Zorensky'],
      },
      {
        text: 'Petra Kowalczyk spoke first, and Kowalczyk was cheered. On Tuesday, Kowalzcyk said that she would run.',
        finds: ['Kowalzcyk'],
      },
      {
        text: 'Bernard Thistlewood met the press. Bernard Thistelwood said that he was tired. Thistlewood left.',
        finds: ['Thistelwood'],
      },
      {
        text: 'José Almenar met the mayor. Jose Almenar said that it was a good day. José Almenar left.',
        finds: ['Jose'],
      },
      {
        text: 'The minister went to Kiev on Monday.',
        config: { houseSpellings: { Kyiv: ['Kiev'] } },
        finds: ['Kiev'],
        fixed: 'The minister went to Kyiv on Monday.',
      },
      {
        text: 'President Oleh Zorenskiy spoke on Monday.',
        known: [{ name: 'Oleh Zorensky', kind: 'person', aliases: [], roles: [], from: 'authority' }],
        finds: ['Zorenskiy'],
        fixed: 'President Oleh Zorensky spoke on Monday.',
      },
    ],
  },
  check(view, report) {
    const house = findHouseSpellings(view);
    for (const { span, right, by } of house) {
      const edits = [{ span, text: right }];
      report({
        span,
        message: `“${view.words(span)}” is “${right}” in ${by}.`,
        fix: { title: `Write “${right}”`, edits },
      });
    }
    const isTold = ([start, end]: readonly [number, number]) =>
      house.some(({ span }) => span[0] < end && start < span[1]);
    for (const { word, usual } of findVariants(view)) {
      if (isTold(word.span)) continue;
      report({
        span: word.span,
        message: `“${word.written}” is written “${usual.written}” elsewhere.`,
        related: [{ document: null, span: usual.span }],
      });
    }
  },
});
