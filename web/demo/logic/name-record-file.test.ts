import { expect, it } from 'vitest';
import { nameRecordFile } from './name-record-file.ts';

it.each([
  ['Kaldria will not talk to Valtane, president says', 'kaldria-will-not-talk-to-valtane-president-says.json'],
  ['Café “Élan”: ../../etc/passwd', 'cafe-elan-etc-passwd.json'],
  ['قالت آدا', '0f3a.json'],
  [null, '0f3a.json'],
])('names the file of %j', (title, name) => {
  expect(nameRecordFile(title, '0f3a')).toBe(name);
});
