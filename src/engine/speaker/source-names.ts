import { createComponent } from '../layers/component.ts';
import type { Attribution, ReadableDocument } from '../layers/layers.ts';

/** What to call the source of each attribution in the place of a name, where no speaker is known. */
export const sourceNames = createComponent({
  name: 'sourceNames',
  requires: ['attributions', 'speakers'],
  provides: ['sourceNames'],
  run(document, { attributions, speakers }) {
    return {
      sourceNames: attributions.map((attribution, index) =>
        speakers[index]!.actors.length ? null : nameSource(document, attribution),
      ),
    };
  },
});

const nameSource = ({ text }: ReadableDocument, { source }: Attribution): string | null =>
  source.map((span) => text.slice(...span)).join(' ') || null;
