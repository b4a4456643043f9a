import { type HtmlElement, isElement } from './html-tree.ts';

/** What browsers draw by a program, or only where something fails, and never as the text of a page. */
const NEVER_TEXT = new Set(
  `BUTTON CANVAS DATALIST HEAD IFRAME INPUT MATH METER NOSCRIPT OBJECT OPTGROUP OPTION PROGRESS RP RT SCRIPT SELECT STYLE
  SVG TEMPLATE TEXTAREA VIDEO AUDIO`.split(/\s+/),
);

/** Words that were taken back. */
const STRUCK = new Set(['DEL', 'S', 'STRIKE']);

/** Classes whose text only screen readers tell. */
const FOR_EARS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|element-invisible|assistive-text|a11y-hidden|hidden-visually|u-hide-visually)(?:$|[\s_])/i;

/** Classes that hide, as the common style sheets name it. */
const HIDING = /(?:^|\s)(?:hidden|is-hidden|u-hidden|js-hidden|hide|is-hide|d-none|display-none|invisible)(?:$|\s)/i;

/** "hidden md:block", "d-none d-lg-flex": hidden on small screens alone. */
const SHOWN_ON_SOME =
  /(?:^|\s|:|-)(?:xs|sm|md|lg|xl|xxl|2xl|print|tablet|desktop)[:-](?:block|inline|flex|grid|table|visible|show)/i;

const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|clip\s*:\s*rect\(\s*[01](?:px)?[ ,]|clip-path\s*:\s*inset\((?:50|100)%)/i;
const STRUCK_STYLE = /text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b/i;

/** Longer style attributes are cut: they carry pictures. */
const MAX_ATTRIBUTE = 1000;

/** Whether the element holds no text of the page, whatever stands in it. */
export function isNeverText(element: HtmlElement): boolean {
  return NEVER_TEXT.has(element.nodeName) || isStruck(element) || (element.nodeName === 'DIALOG' && isClosed(element));
}

/** Whether readers do not see the element. Whole columns are hidden while a notice lies above them: judge by what they hold. */
export function isHidden(element: HtmlElement): boolean {
  if (hasHiddenAttribute(element)) return true;
  const style = readAttribute(element, 'style');
  if (style !== '' && HIDING_STYLE.test(style)) return true;
  const classes = readAttribute(element, 'class');
  if (classes === '') return false;
  return FOR_EARS.test(classes) || (HIDING.test(classes) && !SHOWN_ON_SOME.test(classes));
}

/** Whether an inline element is told to be drawn as a block. */
export function isDrawnAsBlock(element: HtmlElement): boolean {
  const style = readAttribute(element, 'style');
  return style !== '' && BLOCK_STYLE.test(style);
}

/** Icons and signs that are drawn for the eye alone; but a twin of words for the ear, and a drop cap, are text. */
export function isOrnament(element: HtmlElement): boolean {
  if (element.getAttribute('aria-hidden') !== 'true') return false;
  if ([element.prev, element.next].some((node) => node !== null && isElement(node) && isHidden(node))) return false;
  return !/^\s*["“‘']?\p{L}\s*$/u.test(element.textContent);
}

function hasHiddenAttribute(element: HtmlElement): boolean {
  const hidden = element.getAttribute('hidden');
  return hidden !== null && hidden !== 'until-found';
}

function isStruck(element: HtmlElement): boolean {
  if (STRUCK.has(element.nodeName)) return true;
  const style = readAttribute(element, 'style');
  return style !== '' && STRUCK_STYLE.test(style);
}

function isClosed(element: HtmlElement): boolean {
  return element.getAttribute('open') === null;
}

function readAttribute(element: HtmlElement, name: string): string {
  return (element.getAttribute(name) ?? '').slice(0, MAX_ATTRIBUTE);
}
