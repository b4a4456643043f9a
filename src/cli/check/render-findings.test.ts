import pc from 'picocolors';
import { expect, test } from 'vitest';
import { showDifference } from './show-difference.ts';
import { underlineText } from './underline-text.ts';

const plain = pc.createColors(false);

test('words are underlined without colours, over the breaks of lines and below wide characters', () => {
  const text = 'The 漢字 council closed the the old bridge in spring.';
  const at = text.indexOf('closed');
  expect(underlineText({ text, marked: [[at, at + 14]] }, 26, '| ', plain)).toBe(
    [
      '| The 漢字 council closed',
      '|                  ^^^^^^',
      '| the the old bridge in',
      '| ^^^^^^^',
      '| spring.',
    ].join('\n'),
  );
});

test('of two wordings what differs is marked in both, and marks and capitals are no difference', () => {
  const found = showDifference('“We will close the lock.”', 'we will never close that lock');
  const mark = ({ text, marked }: NonNullable<typeof found>['said']) =>
    marked.map(([start, end]) => text.slice(start, end));
  expect([mark(found!.said), mark(found!.original)]).toEqual([['the'], ['never', 'that']]);
  const part = showDifference(
    'the lock will close',
    'I have told you often that the lock will never close, my dear old friend',
    [9, 19],
  );
  expect([mark(part!.said), mark(part!.original)]).toEqual([[], ['never']]);
  expect(showDifference('“We will.”', 'We will')).toBeNull();
  expect(showDifference('Rents rose in May.', 'Nobody spoke of ferries')).toBeNull();
});
