/** Text as it stands in HTML, in an element or between double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(CONTROLS, '\u{FFFD}').replaceAll(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Controls, those of writing direction too, which could make a line read otherwise than it is written. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
