import { KEY_MAP, type KeyBinding, type KeyScope, STANDALONE_COMMANDS } from './key-map.ts';

/** What a person changed: other keys by "scope:command" ("" where the command has none), and whether single keys work at all (WCAG 2.1.4). */
export interface KeySettings {
  readonly off: boolean;
  readonly changed: ReadonlyMap<string, string>;
}

export const PLAIN_KEYS: KeySettings = { off: false, changed: new Map() };

/** Those that work in a view, with a person's changes; those of the view come first. */
export function listBindings(scope: KeyScope, settings: KeySettings = PLAIN_KEYS): KeyBinding[] {
  const own = KEY_MAP.filter((binding) => binding.scope === scope);
  const everywhere = scope === 'everywhere' ? [] : KEY_MAP.filter((binding) => binding.scope === 'everywhere');
  const shared = scope === 'demo' ? everywhere.filter(({ command }) => STANDALONE_COMMANDS.has(command)) : everywhere;
  return [...own, ...shared].map((binding) => {
    const keys = settings.changed.get(`${binding.scope}:${binding.command}`);
    return keys === undefined ? binding : { ...binding, keys };
  });
}

export type KeyMatch = { kind: 'command'; binding: KeyBinding } | { kind: 'begun'; keys: string } | { kind: 'none' };

/** What a key means after those that were pressed just before ("" or the first of a sequence). */
export function matchKeys(before: string, key: string, bindings: readonly KeyBinding[]): KeyMatch {
  const typed = before ? `${before} ${key}` : key;
  const whole = bindings.find((binding) => binding.keys === typed);
  if (whole) return { kind: 'command', binding: whole };
  if (!before && bindings.some((binding) => binding.keys.startsWith(`${typed} `)))
    return { kind: 'begun', keys: typed };
  return { kind: 'none' };
}

/** Pairs of one view that the same keys would call, or of which one would never be reached. */
export function findClashes(scope: KeyScope, settings: KeySettings = PLAIN_KEYS): [KeyBinding, KeyBinding][] {
  const bindings = listBindings(scope, settings);
  return bindings.flatMap((one, at) =>
    bindings
      .slice(at + 1)
      .filter((other) => areClashing(one.keys, other.keys))
      .map((other): [KeyBinding, KeyBinding] => [one, other]),
  );
}

/** One is the other, or would be called before the other is whole. */
const areClashing = (one: string, other: string): boolean =>
  one !== '' && other !== '' && (one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `));

/** Those that these keys would call too, wherever the command works; a command of everywhere works in every view. */
export function findClashesWith({ scope, command }: KeyBinding, keys: string, settings: KeySettings): KeyBinding[] {
  const views = scope === 'everywhere' ? [...new Set(KEY_MAP.map((binding) => binding.scope))] : [scope];
  const others = new Map(
    views
      .flatMap((view) => listBindings(view, settings))
      .map((binding) => [`${binding.scope}:${binding.command}`, binding]),
  );
  others.delete(`${scope}:${command}`);
  return [...others.values()].filter((other) => areClashing(keys, other.keys));
}

/** The settings with other keys for a command; its own from the key map need not be kept. */
export function changeKeys(settings: KeySettings, { scope, command }: KeyBinding, keys: string): KeySettings {
  const changed = new Map(settings.changed);
  const plain = KEY_MAP.find((binding) => binding.scope === scope && binding.command === command)?.keys;
  if (keys === plain) changed.delete(`${scope}:${command}`);
  else changed.set(`${scope}:${command}`, keys);
  return { ...settings, changed };
}
