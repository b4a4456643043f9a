import type { GivenEntry } from '../../schema/entry.ts';
import type { GivenTurn } from '../../schema/turn.ts';
import type { HtmlElement } from '../layout/html-tree.ts';
import type { BlockRange, TextBlock } from '../layout/text-blocks.ts';

/** What was taken of a page, in reading order: the headline first, where the page shows one. */
export interface PageArticle {
  readonly blocks: readonly TextBlock[];
  /** What the page shows as its headline, or null. */
  readonly headline: string | null;
  /** In text order; their spans are places among the blocks, since the text is joined later. */
  readonly turns: readonly BlockTurn[];
  readonly entries: readonly BlockEntry[];
  /** The element that holds the article's body. */
  readonly root: HtmlElement;
  readonly signals: PageSignals;
}

/** What tells whether the article was found at all; lengths count the characters of text that readers see. */
export interface PageSignals {
  /** The whole page, with its menus and what stands around. */
  readonly pageTextLength: number;
  /** What was taken. */
  readonly articleTextLength: number;
  /** The share of what was taken that stands in links: near 1 for a menu or a front page. */
  readonly linkShare: number;
  /** How far a second way to find the article has the same words, from 0 to 1; null where it finds none. */
  readonly agreement: number | null;
}

export type BlockTurn = Omit<GivenTurn, 'span' | 'label'> & {
  readonly range: BlockRange;
  readonly label: BlockRange | null;
};

export type BlockEntry = Omit<GivenEntry, 'span' | 'label'> & {
  readonly range: BlockRange;
  readonly label: BlockRange | null;
};
