import { selectAll, selectOne } from 'css-select';

export type HtmlNode = HtmlText | HtmlElement;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const DOCUMENT_NODE = 9;
const DOCUMENT_NAME = '#document';

/** The names in capitals, as the DOM has them; made once for each name, not for each element. */
const CAPITALS = new Map<string, string>();

/** What both kinds of nodes share: the fields that css-select walks (`parent`, `prev`, `next`), and the DOM's names for them. */
abstract class TreeNode {
  parent: HtmlElement | null = null;
  prev: HtmlNode | null = null;
  next: HtmlNode | null = null;

  get parentNode(): HtmlElement | null {
    return this.parent;
  }

  get nextSibling(): HtmlNode | null {
    return this.next;
  }
}

export class HtmlText extends TreeNode {
  readonly type = 'text';
  readonly nodeType = TEXT_NODE;
  readonly nodeName = '#text';

  constructor(public data: string) {
    super();
  }

  get textContent(): string {
    return this.data;
  }

  get firstChild(): null {
    return null;
  }
}

/**
 * An element of a page. The part of the DOM that reading needs, over the fields that css-select looks at: building a
 * page costs little more than to tokenize it.
 */
export class HtmlElement extends TreeNode {
  readonly type: string;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly children: HtmlNode[] = [];

  constructor(
    /** In small letters. */
    readonly name: string,
    readonly attribs: Readonly<Record<string, string>> = {},
  ) {
    super();
    this.type = name === DOCUMENT_NAME ? 'root' : 'tag';
    this.nodeType = name === DOCUMENT_NAME ? DOCUMENT_NODE : ELEMENT_NODE;
    this.nodeName = toCapitals(name);
  }

  get childNodes(): readonly HtmlNode[] {
    return this.children;
  }

  get firstChild(): HtmlNode | null {
    return this.children[0] ?? null;
  }

  get textContent(): string {
    const parts: string[] = [];
    collectText(this, parts);
    return parts.join('');
  }

  getAttribute(name: string): string | null {
    return Object.hasOwn(this.attribs, name) ? this.attribs[name]! : null;
  }

  querySelector(selector: string): HtmlElement | null {
    return selectOne(selector, this.children as never) as unknown as HtmlElement | null;
  }

  querySelectorAll(selector: string): HtmlElement[] {
    return selectAll(selector, this.children as never) as unknown as HtmlElement[];
  }

  /** Adds a node that has no parent yet. */
  push(node: HtmlNode): void {
    const last = this.children.at(-1) ?? null;
    node.parent = this;
    node.prev = last;
    if (last !== null) last.next = node;
    this.children.push(node);
  }
}

/** A page: its only child is the element `html`. */
export class HtmlDocument extends HtmlElement {
  constructor() {
    super(DOCUMENT_NAME);
  }
}

export function isText(node: HtmlNode): node is HtmlText {
  return node.nodeType === TEXT_NODE;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE;
}

function collectText(element: HtmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (isText(child)) parts.push(child.data);
    else collectText(child, parts);
  }
}

function toCapitals(name: string): string {
  const known = CAPITALS.get(name);
  if (known !== undefined) return known;
  const capitals = name.toUpperCase();
  // A hostile page may make up a name for every element.
  if (CAPITALS.size < 1000) CAPITALS.set(name, capitals);
  return capitals;
}
