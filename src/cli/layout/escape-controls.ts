/**
 * A text with every control character made visible: the old ones as their pictures (ESC as ␛), the others as `\u{9b}`.
 * Marks and controls of writing direction count too: they can make a line read otherwise than it is written.
 * Everything that came from outside passes through here before it is printed.
 */
export function escapeControls(text: string): string {
  return CONTROL.test(text) ? text.replace(CONTROLS, showControl) : text;
}

/** The same for running text: every stretch of white space is one space first, so that layout alone breaks lines. */
export function escapeFlow(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' ').trim());
}

const CONTROL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');

function showControl(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `\\u{${code.toString(16)}}`;
}
