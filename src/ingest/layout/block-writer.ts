import { GrowingText } from './growing-text.ts';
import type { HtmlElement } from './html-tree.ts';
import type { TextBlock } from './text-blocks.ts';
import { trimEnd } from './trim-end.ts';

/** A block of a page, with what tells whether it belongs to the article. */
export interface HtmlBlock extends TextBlock {
  /** The element that holds it: the innermost one that is drawn as a block. */
  readonly element: HtmlElement;
  /** How many units of its text stand in links, in bold and in italics. */
  readonly linked: number;
  readonly strong: number;
  readonly emphasized: number;
  /** Where elements stand in it whose place is asked for later: `<cite>` and `<time>`. */
  readonly marks: readonly InlineMark[];
}

export interface InlineMark {
  readonly element: HtmlElement;
  readonly start: number;
  readonly end: number;
}

export interface InlineStyle {
  readonly linked: boolean;
  readonly strong: boolean;
  readonly emphasized: boolean;
}

const EDGE_SPACE = /^[ \u00a0\u200b\ufeff]+/;
const TRAILING_SPACE = ' \t\u00a0\u200b\ufeff';

/**
 * Writes blocks, one piece of text after the other. White space is settled before the next character is written and
 * never changed after, so that a place in a block stays the place it was when it was marked.
 */
export class BlockWriter {
  readonly blocks: HtmlBlock[] = [];
  private text = new GrowingText();
  private element: HtmlElement | null = null;
  private counts = { linked: 0, strong: 0, emphasized: 0 };
  private marks: InlineMark[] = [];
  private space = false;
  private breaks = 0;
  private tabs = 0;
  private itemMark = '';
  private listDepth = 0;
  private cellDepth = 0;

  constructor(private holder: HtmlElement) {}

  /** So much of what stands at the end of the block that is being written. */
  readEnd(length: number): string {
    const end = this.text.from(this.text.length - length);
    return this.space || this.breaks > 0 ? `${end} `.slice(-length) : end;
  }

  /** Whether the next character would touch the last one. */
  get isTight(): boolean {
    return this.text.length > 0 && !this.space && this.breaks === 0 && this.tabs === 0;
  }

  /** Writes text in which white space counts as in a browser: any of it is one space. */
  write(data: string, style: InlineStyle): void {
    const collapsed = data.replace(/[\t\n\r\f][ \t\n\r\f]*| [ \t\n\r\f]+/g, ' ');
    const text = this.text.length === 0 || this.breaks > 0 ? collapsed.replace(EDGE_SPACE, '') : collapsed;
    if (text === '' || text === ' ') {
      this.space ||= collapsed !== '' && this.text.length > 0;
      return;
    }
    if (text.startsWith(' ')) this.space = true;
    const words = text.trim() === text ? text : text.replace(/^ | $/g, '');
    this.settleSpace();
    this.append(words, style);
    this.space = text.endsWith(' ');
  }

  /** Writes text whose spaces and line ends are meant. */
  writeAsIs(data: string, style: InlineStyle): void {
    for (const [index, line] of data.replace(/\r\n?/g, '\n').split('\n').entries()) {
      if (index > 0) this.breakLine();
      const kept = line.trimEnd();
      if (kept === '') continue;
      this.settleSpace();
      this.append(this.text.length === 0 ? kept.trimStart() : kept, style);
    }
  }

  breakLine(): void {
    if (this.cellDepth > 0) this.space = true;
    else if (this.text.length > 0) {
      // at once, so that the place of what is written next is the one that it gets
      this.text.trimEnd(TRAILING_SPACE);
      this.breaks += 1;
    }
  }

  /** The next cell of a row. */
  addTab(): void {
    this.tabs += 1;
  }

  /** A space between two elements that a reader sees apart. */
  addSpace(): void {
    this.space = this.text.length > 0;
  }

  endBlock(): void {
    if (this.cellDepth > 0) {
      this.space ||= this.text.length > 0;
      return;
    }
    this.finishBlock();
    this.space = false;
    this.breaks = this.tabs = 0;
  }

  /** What is written from here on belongs to the element, until it is left for the one before. */
  enter(element: HtmlElement): HtmlElement {
    const before = this.holder;
    this.holder = element;
    return before;
  }

  startItem(mark: string): void {
    this.endBlock();
    if (this.cellDepth === 0) this.itemMark = mark;
    this.listDepth += 1;
  }

  endItem(): void {
    this.endBlock();
    if (this.cellDepth === 0) this.itemMark = '';
    this.listDepth -= 1;
  }

  startCell(): void {
    this.cellDepth += 1;
  }

  endCell(): void {
    this.cellDepth -= 1;
    this.space = false;
  }

  /** Marks what was written since the place: null where that is nothing, or ended with its block. */
  mark(element: HtmlElement, blockCount: number, from: number): void {
    if (this.blocks.length !== blockCount) return;
    const written = this.text.from(from);
    const start = from + (/^[ \t\n\u00a0]*/.exec(written)?.[0].length ?? 0);
    const end = from + trimEnd(written, TRAILING_SPACE).length;
    if (end > start) this.marks.push({ element, start, end });
  }

  /** Where the next character is going to stand, before what white space comes first. */
  get place(): number {
    return this.text.length;
  }

  private settleSpace(): void {
    if (this.breaks > 1) this.finishBlock();
    else if (this.breaks === 1) this.text.add('\n');
    else if (this.tabs > 0 && this.text.length > 0) this.text.add('\t'.repeat(this.tabs));
    else if (this.space && this.text.length > 0) this.text.add(' ');
    this.breaks = this.tabs = 0;
    this.space = false;
  }

  private append(text: string, style: InlineStyle): void {
    if (this.text.length === 0) {
      this.element = this.holder;
      this.text.add(this.itemMark);
      this.itemMark = '';
    }
    this.text.add(text);
    if (style.linked) this.counts.linked += text.length;
    if (style.strong) this.counts.strong += text.length;
    if (style.emphasized) this.counts.emphasized += text.length;
  }

  private finishBlock(): void {
    const text = trimEnd(this.text.toString(), TRAILING_SPACE);
    if (text !== '') {
      const kind = this.listDepth > 0 ? 'item' : 'paragraph';
      this.blocks.push({ kind, text, element: this.element ?? this.holder, ...this.counts, marks: this.marks });
    }
    this.text = new GrowingText();
    this.element = null;
    this.counts = { linked: 0, strong: 0, emphasized: 0 };
    this.marks = [];
  }
}
