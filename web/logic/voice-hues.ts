/** The hue of each actor that has one in this store, by public id. */
export type Hues = ReadonlyMap<string, number>;

export interface HuedVoice {
  readonly hue: number;
  readonly actor: { readonly id: string; readonly name: string };
}

export const createHues = (voices: readonly HuedVoice[]): Hues =>
  new Map(voices.map(({ hue, actor }) => [actor.id, hue]));

/** The class that colours a voice: v1 to v6, v0 for one without a hue, vu for sources without a name. */
export function nameVoiceClass(hues: Hues, actor: string | null, isNamed = actor !== null): string {
  if (!isNamed) return 'vu';
  const hue = actor === null ? undefined : hues.get(actor);
  return hue !== undefined && hue >= 1 && hue <= 6 ? `v${hue}` : 'v0';
}
