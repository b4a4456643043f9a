/** What a caller may do; each holds all before it. */
export const SCOPES = ['read', 'review', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks: a person by the name that the journal keeps. */
export interface Caller {
  readonly name: string;
  readonly scope: Scope;
}

export const mayDo = (caller: Caller, scope: Scope): boolean => SCOPES.indexOf(caller.scope) >= SCOPES.indexOf(scope);
