import { Parser } from 'htmlparser2';
import { OnrecordError } from '../../errors.ts';
import { HtmlDocument, HtmlElement, HtmlText, isText } from './html-tree.ts';

const MAX_DEPTH = 256;
const MAX_ELEMENTS = 200_000;

/** Elements of NITF that HTML calls otherwise; pictures with their captions are left out as those of a page are. */
const AS_HTML: ReadonlyMap<string, string> = new Map([
  ['hl1', 'h1'],
  ['hl2', 'h2'],
  ['block', 'div'],
  ['bq', 'blockquote'],
  ['media', 'figcaption'],
]);

/**
 * An XML document as a tree of the kind that pages have: names in small letters, without their prefixes, text and
 * attributes decoded. Entities that a document declares itself are refused, since they unfold to any size; so is a document that
 * breaks off, since half an article must not pass for a whole one.
 */
export function parseXml(xml: string): HtmlDocument {
  if (/<!ENTITY/i.test(xml)) refuseXml('It declares entities of its own, which are not followed.');
  const document = new HtmlDocument();
  const open: HtmlElement[] = [document];
  let count = 0;
  let isBroken = false;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        count += 1;
        if (open.length > MAX_DEPTH)
          refuseSize('nested-too-deep', `Its elements are nested more than ${MAX_DEPTH} deep.`);
        if (count > MAX_ELEMENTS) refuseSize('text-too-long', `It has more than ${MAX_ELEMENTS} elements.`);
        const element = new HtmlElement(toLocalName(name), toLocalNames(attribs));
        open.at(-1)!.push(element);
        open.push(element);
      },
      onclosetag(_name, isImplied) {
        isBroken ||= isImplied;
        open.pop();
      },
      ontext: (data) => addText(open.at(-1)!, data),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  if (isBroken || count === 0) refuseXml('It breaks off, or its elements are not closed in order.');
  return document;
}

const localOf = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

const toLocalName = (name: string): string => AS_HTML.get(localOf(name)) ?? localOf(name);

const toLocalNames = (attribs: HtmlElement['attribs']) =>
  Object.fromEntries(Object.entries(attribs).map(([name, value]) => [localOf(name), value]));

/** The tokenizer gives an entity as a piece of its own. */
function addText(parent: HtmlElement, data: string): void {
  const last = parent.children.at(-1);
  if (last !== undefined && isText(last)) last.data += data;
  else parent.push(new HtmlText(data));
}

function refuseXml(message: string): never {
  throw new OnrecordError('newsml-failed', message, {
    remedy: 'Fetch it again, or ask its maker for one that is well-formed.',
  });
}

function refuseSize(code: 'nested-too-deep' | 'text-too-long', message: string): never {
  throw new OnrecordError(code, message, { remedy: 'Save its text alone, as a .txt file, and read that.' });
}
