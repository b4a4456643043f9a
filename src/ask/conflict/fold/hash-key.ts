import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LENGTH = 10;

/** A short name that follows from words alone. */
export const createHash = (words: string): string => bytesToHex(sha256(utf8ToBytes(words))).slice(0, LENGTH);
