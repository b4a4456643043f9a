import type * as z from 'zod';
import type { Stance } from '../ask/judge/side.ts';
import type { Span } from '../schema/span.ts';
import type { KnownActor } from './known-actor.ts';
import type { Severity } from './severity.ts';
import type { CheckView, SourceDocument } from './view.ts';

/** The topics that rules are kept under, in the order of the docs. */
export const TOPICS = ['quotes', 'sources', 'names', 'dates', 'figures', 'text', 'positions', 'suppressions'] as const;
export type RuleId = `${(typeof TOPICS)[number]}/${string}`;

/** One thing to look for in a draft: the only place that says what it is, why, and how it shows. */
export interface Rule {
  readonly id: RuleId;
  /**
   * Whose words it reads. `own`: what lies in other people's words (quotations, turns, block quotes, posts) is dropped, as a style rule has
   * it; `all`: every word of the draft, as a rule about sourcing has it.
   */
  readonly scope: 'own' | 'all';
  readonly severity: Severity;
  /** Whether its fixes may be made without anybody reading them first (`--fix`). Other rules may propose a fix all the same. */
  readonly isFixable: boolean;
  /** It runs where one of these is there; always where it needs nothing. */
  readonly needs: readonly ('sources' | 'store')[];
  readonly docs: RuleDocs;
  /** What `options` of the configuration may hold, each with a default; null where there is nothing to set. */
  readonly options: z.ZodObject | null;
  check(view: CheckView, report: Report, options: unknown): void;
}

export interface RuleDocs {
  /** What it finds, as a noun phrase: "A word that stands twice". */
  readonly title: string;
  readonly why: string;
  /** What to do about it, one or two sentences to an editor. */
  readonly todo: string;
  /** Texts in which it finds nothing, above all those that look as if it should. */
  readonly valid: readonly Example[];
  readonly invalid: readonly InvalidExample[];
}

/** A text in words of our own about invented people, with all that the rule sees beside it. */
export interface Example {
  readonly text: string;
  readonly title?: string;
  /** `YYYY-MM-DD` */
  readonly publishedAt?: string;
  readonly sources?: readonly ExampleDocument[];
  readonly store?: readonly ExampleDocument[];
  readonly known?: readonly KnownActor[];
  /** Questions that the store follows. */
  readonly followed?: readonly ExampleQuestion[];
  /** As in `onrecord.config.json`. */
  readonly config?: unknown;
}

export interface ExampleDocument {
  readonly path: string;
  readonly text: string;
  readonly publishedAt?: string;
}

/** A question that the first statement of the text takes a side on, and the first of a document of the store took one on before. */
export interface ExampleQuestion {
  readonly proposition: string;
  readonly stance: Stance;
  readonly earlier: { readonly path: string; readonly stance: Stance; readonly day: string };
}

export interface InvalidExample extends Example {
  /** The exact words of each finding, in the order of the text. */
  readonly finds: readonly string[];
  /** The text after all fixes; absent where it has none. */
  readonly fixed?: string;
}

/** Told of everything that a rule finds, in any order. */
export type Report = (found: Found) => void;

export interface Found {
  readonly span: Span;
  /** What is wrong here, one sentence with the words at fault in “ ”. */
  readonly message: string;
  /** Why it matters here; the rule's own `why` unless told. */
  readonly why?: string;
  readonly fix?: FoundFix;
  /** Words that bear it out, in the draft (null) or in a document that it is held against. */
  readonly related?: readonly { readonly document: SourceDocument | null; readonly span: Span }[];
}

export interface FoundFix {
  /** What it does, in the imperative: "Take out one “the”". */
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
}

type Definition = Omit<Rule, 'options' | 'isFixable' | 'needs' | 'check'> & Partial<Pick<Rule, 'isFixable' | 'needs'>>;

/** A rule with nothing to set. */
export const createRule = (rule: Definition & { check(view: CheckView, report: Report): void }): Rule => ({
  isFixable: false,
  needs: [],
  options: null,
  ...rule,
});

/** A rule with options, which are checked when the configuration is read. */
export const createRuleWith = <O extends z.ZodObject>(
  options: O,
  rule: Definition & { check(view: CheckView, report: Report, options: z.infer<O>): void },
): Rule => ({
  isFixable: false,
  needs: [],
  ...rule,
  options,
  check: (view, report, given) => rule.check(view, report, options.parse(given ?? {})),
});
