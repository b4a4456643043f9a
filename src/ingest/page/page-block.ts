import { countMatches } from '../../text/count-matches.ts';
import type { HtmlBlock } from '../layout/block-writer.ts';
import { readHtmlBlocks } from '../layout/html-blocks.ts';
import type { HtmlElement } from '../layout/html-tree.ts';

/** A block of the whole page, menus and all, with what is asked of it more than once. */
export interface PageBlock extends HtmlBlock {
  /** Its place among the blocks of the page. */
  readonly index: number;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly wordCount: number;
  /** Whether it reads as sentences, and not as a label, a menu or a link. */
  readonly isProse: boolean;
  /** Whether (nearly) all of it is a link. */
  readonly isLink: boolean;
}

const SENTENCE_END = /[.!?…:][)\]"'”’»]*$/;
const WORD = /[\p{L}\p{N}]\S*/gu;
const LONG_LINE = 80;

export function readPageBlocks(body: HtmlElement): PageBlock[] {
  return readHtmlBlocks(body, () => false).map(createPageBlock);
}

export function createPageBlock(block: HtmlBlock, index: number): PageBlock {
  const wordCount = countWords(block.text);
  const level = readLevel(block.element);
  const isLink = block.linked >= 0.85 * block.text.length;
  const isSentence = wordCount >= 6 && (block.text.length >= LONG_LINE || endsSentence(block.text));
  return { ...block, index, level, wordCount, isLink, isProse: level === 0 && isSentence && !isMostlyLinked(block) };
}

/** The letters and digits of a text, so that two ways to set the same words are the same. */
export function toKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** The elements around a block, the nearest first. */
export function* walkUp(block: HtmlBlock): Generator<HtmlElement> {
  for (let element: HtmlElement | null = block.element; element !== null; element = element.parent) yield element;
}

function isMostlyLinked({ linked, text }: HtmlBlock): boolean {
  return linked > 0.5 * text.length;
}

function countWords(text: string): number {
  return countMatches(text, WORD);
}

function readLevel(element: HtmlElement): number {
  for (let at: HtmlElement | null = element, steps = 0; at !== null && steps < 3; at = at.parent, steps += 1) {
    const found = /^H([1-6])$/.exec(at.nodeName);
    if (found !== null) return Number(found[1]);
    if (at.children.length > 3) return 0;
  }
  return 0;
}
