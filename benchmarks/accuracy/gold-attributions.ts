import { modeOf } from '../../src/engine/attribution/quotation/statement-mode.ts';
import { type AnyComponent, createComponent } from '../../src/engine/layers/component.ts';
import type { Span } from '../../src/schema/span.ts';
import { createReadingView } from '../../src/text/reading-view.ts';
import type { GoldStatement } from './gold-line.ts';

/**
 * A component that gives one document's gold statements in place of the engine's own, so that naming the speaker can be
 * measured by itself. It knows their words only: what a cue reports and denies is the engine's to find, and is not asked here.
 */
export function createGoldAttributions(text: string, statements: readonly GoldStatement[]): AnyComponent {
  const view = createReadingView(text);
  const toView = (pieces: readonly Span[]) => pieces.map(view.toView).filter(([start, end]) => start < end);
  return createComponent({
    name: 'gold-attributions',
    requires: ['quotations'],
    provides: ['attributions'],
    run(document, { quotations }) {
      const attributions = statements.map((statement) => {
        const content = toView(statement.content);
        return {
          by: 'gold-attributions',
          source: toView(statement.source),
          cue: toView(statement.cue),
          content,
          mode: modeOf(document.text, quotations, content),
          act: 'speech' as const,
          polarity: 'affirmed' as const,
          contentPolarity: 'affirmed' as const,
          via: null,
          confidence: null,
        };
      });
      return { attributions };
    },
  });
}
