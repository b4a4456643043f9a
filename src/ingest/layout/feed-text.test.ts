import { describe, expect, test } from 'vitest';
import { layOutFeedMarkup } from './feed-text.ts';

describe('the text of an entry', () => {
  test.each([
    ['plain', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['markup', '<p>One &amp; two.</p><p>Three.</p>', 'One & two.\n\nThree.'],
    [
      'markup escaped twice',
      '&lt;p&gt;One &amp;ldquo;a&amp;rdquo;.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;',
      'One “a”.\n\nTwo.',
    ],
    [
      'markup escaped three times',
      '&amp;lt;p&amp;gt;One.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two.&amp;lt;/p&amp;gt;',
      'One.\n\nTwo.',
    ],
    ['marks escaped twice in markup', '<p>It&amp;#8217;s &amp;amp; was.</p>', 'It’s & was.'],
    ['what speaks of tags in markup', '<p>Write &lt;p&gt; for a paragraph.</p>', 'Write <p> for a paragraph.'],
    ['a comparison', '1 &lt; 2 and b &gt; a', '1 < 2 and b > a'],
  ])('%s', (_name, markup, text) => {
    expect(layOutFeedMarkup(markup)).toBe(text);
  });

  test.each([
    '<p>The post <a href="u">Quay to close</a> appeared first on <a href="g">Skarn Gazette</a>.</p>',
    '<p>Der Beitrag <a href="u">Kai zu</a> erschien zuerst auf <a href="g">Skarner Bote</a>.</p>',
    '<p>This article was first published on Skarn Gazette.</p>',
    '<p>Originally published at skarn.example</p>',
    '<p><a href="u">Continue reading <span>Quay to close</span> →</a></p>',
    '<p><a href="u">Read more...</a></p>',
    '<a href="u">Read the full story</a>',
    '<p>[…]</p>',
    '<p>12 Comments</p>',
    '<p>[&#8230;]</p><p>The post Quay appeared first on Skarn.</p>',
  ])('without its tail: %s', (tail) => {
    expect(layOutFeedMarkup(`<p>One.</p><p>Two.</p>${tail}`)).toBe('One.\n\nTwo.');
  });

  test.each([
    'One. Two. [&#8230;] The post Quay to close appeared first on Skarn Gazette.',
    '<p>One. Two. [&#8230;]</p>',
    '<p>One. Two. <a href="u">Continue reading Quay to close →</a></p>',
    '<p>One. Two. <a href="u">Read more</a></p>',
  ])('without a tail in its last paragraph: %s', (markup) => {
    expect(layOutFeedMarkup(markup)).toBe('One. Two.');
  });

  test.each([
    'More than 200 people came to the quay.',
    'The post of mayor was first held by Edda Flint.',
    'Read the rest of the report, she told them.',
    'The article “appeared” to be cut off…',
  ])('a paragraph stays: %s', (text) => {
    expect(layOutFeedMarkup(`<p>One.</p><p>${text}</p>`)).toContain(text.slice(0, 12));
  });

  test('nothing is left of an entry that is its tail', () => {
    expect(layOutFeedMarkup('<p><img src="x"></p><p>The post Quay appeared first on Skarn Gazette.</p>')).toBe('');
  });
});
