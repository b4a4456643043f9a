import { createComponent } from '../layers/component.ts';
import type { Attribution, Layers, Turn } from '../layers/layers.ts';

/** Turns with the actors who speak in them. */
export const turns = createComponent({
  name: 'turns',
  requires: ['rawTurns', 'attributions', 'speakers'],
  provides: ['turns'],
  run(_document, { rawTurns, attributions, speakers }) {
    const speakerOf = findSpeakers(attributions, speakers);
    return {
      turns: rawTurns.map(
        ({ by, span, kind, name, label }, index): Turn => ({
          ...{ id: `tu${index + 1}`, by, span, kind, speaker: speakerOf.get(index) ?? null, name, label },
        }),
      ),
    };
  },
});

function findSpeakers(attributions: readonly Attribution[], speakers: Layers['speakers']): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [index, { turn }] of attributions.entries()) {
    const [actor, second] = speakers[index]!.actors;
    if (turn !== undefined && actor !== undefined && second === undefined) found.set(turn, actor);
  }
  return found;
}
