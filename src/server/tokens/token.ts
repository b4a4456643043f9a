import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { type Caller, SCOPES } from '../caller.ts';

/** A token as it is kept: nobody who reads the file can use it. */
export const keptTokenSchema = z.strictObject({
  name: z.string().trim().min(1).max(100),
  scope: z.enum(SCOPES),
  /** SHA-256, hex, of a token of 256 random bits, which no list of words leads to. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  madeAt: z.iso.datetime(),
});

export type KeptToken = z.infer<typeof keptTokenSchema>;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A new token, which is shown once, and what is kept of it. */
export function createToken(caller: Caller, madeAt: string): { readonly token: string; readonly kept: KeptToken } {
  const token = `onr_${randomBytes(32).toString('base64url')}`;
  return { token, kept: { ...caller, hash: hashOf(token).toString('hex'), madeAt } };
}

/** Whose token it is; null for nobody's. As long for a wrong one as for a right one, wherever they differ. */
export function findHolder(token: string, kept: readonly KeptToken[]): Caller | null {
  const hash = hashOf(token);
  let holder: Caller | null = null;
  for (const { name, scope, hash: known } of kept) {
    if (timingSafeEqual(hash, Buffer.from(known, 'hex'))) holder = { name, scope };
  }
  return holder;
}
