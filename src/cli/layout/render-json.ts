/**
 * JSON for a machine that is safe on a terminal too: controls that JSON leaves as they are (DEL, C1, writing direction)
 * become `\u` escapes, which read back as the same text.
 */
export function renderJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return LEFT_RAW.test(json) ? json.replace(ALL_LEFT_RAW, escapeAsJson) : json;
}

const LEFT_RAW = /[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const ALL_LEFT_RAW = new RegExp(LEFT_RAW.source, 'g');

const escapeAsJson = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
