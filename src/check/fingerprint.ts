import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Names findings by rule, exact words, and which occurrence of the two it is among the findings of one document: so it stays the
 * same when something else in the text is edited.
 */
export function createFingerprinter(): (rule: string, exact: string) => string {
  const counts = new Map<string, number>();
  return (rule, exact) => {
    const words = JSON.stringify([rule, exact.replace(/\s/g, ' ')]);
    const occurrence = counts.get(words) ?? 0;
    counts.set(words, occurrence + 1);
    return bytesToHex(sha256(utf8ToBytes(`${words} ${occurrence}`))).slice(0, 16);
  };
}
