/** A page as one maker builds it, cut down to what tells what it is. */
export interface PageSample {
  readonly made: string;
  readonly lang?: string;
  readonly url?: string;
  readonly head: string;
  readonly body: string;
  readonly want: {
    readonly title: string;
    readonly publisher: string | null;
    /** The day, and the place that told it. */
    readonly day: string | null;
    readonly byline: readonly string[];
  };
}

/** Two paragraphs as an article has them, so that a page has a beginning and a body. */
export const PROSE = `<p>The harbour council of Skarn voted on Monday to close the northern quay for eight months while divers replace the timber piles, which
  were last checked in 1998 and are thought to be rotten, officials said in a statement after the meeting.</p><p>Mayor Edda Flint said the work would cost
  4.2 million euros and that most of it would be paid by the state. “We waited too long,” she told the council, “and now the sea has sent us the bill.”</p>`;

export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export function renderSample({ lang = 'en', head, body }: PageSample): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}
