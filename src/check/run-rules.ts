import type { Span } from '../schema/span.ts';
import { compareSpans } from '../text/span.ts';
import { type Baseline, createBaselineCheck } from './baseline.ts';
import type { Finding, Related } from './finding.ts';
import { createFingerprinter } from './fingerprint.ts';
import { findNearestName } from './nearest-name.ts';
import type { Place } from './place-lines.ts';
import type { Found, Rule } from './rule.ts';
import { createExceptionCheck, isIgnored, readSetting } from './rule-settings.ts';
import { unknownRule } from './rules/suppressions/unknown-rule.ts';
import { unused } from './rules/suppressions/unused.ts';
import { withoutReason } from './rules/suppressions/without-reason.ts';
import { RULES } from './rules.ts';
import type { Severity } from './severity.ts';
import type { Suppression } from './suppressions.ts';
import { type CheckInput, type CheckView, createView } from './view.ts';

export interface RunInput extends CheckInput {
  /** Tells where a character of the draft stands in its file. */
  place(index: number): Place;
  readonly suppressions?: readonly Suppression[];
  readonly baseline?: Baseline | null;
  /** Why somebody dismissed a finding; null where nobody did. */
  dismissedBecause?(finding: Finding): string | null;
  /** Only these rules, by id; all unless told. */
  readonly only?: readonly string[];
  /** The draft's path from the folder of the configuration, which its patterns and the baseline go by; else its own. */
  readonly pathInProject?: string;
}

/** What a rule found that does not count, and why not. */
export interface Silenced {
  readonly finding: Finding;
  readonly by: 'comment' | 'baseline' | 'journal';
  readonly reason: string;
}

export interface CheckResult {
  /** Those that count, in text order. */
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
}

/** Every rule that is on and has what it needs, over one draft. The same input gives the same findings. */
export function runRules(input: RunInput): CheckResult {
  const view = createView(input);
  const running = RULES.filter((rule) => isRunning(rule, input));
  const findings = fingerprintAll(running.flatMap((rule) => runRule(rule, view, input)));
  const { suppressions = [], baseline = null } = input;
  const used = new Set<string>();
  const isKnown = createBaselineCheck(baseline);
  const counted: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const finding of findings) {
    const comment = suppressions.find((each) => each.silences === finding.line && each.rules.includes(finding.rule));
    if (comment) {
      used.add(keyOf(comment, finding.rule));
      silenced.push({ finding, by: 'comment', reason: comment.reason });
    } else if (isKnown({ ...finding, path: input.pathInProject ?? finding.path })) {
      silenced.push({ finding, by: 'baseline', reason: 'It was there before.' });
    } else {
      const reason = input.dismissedBecause?.(finding) ?? null;
      if (reason === null) counted.push(finding);
      else silenced.push({ finding, by: 'journal', reason });
    }
  }
  const told = reportSuppressions(input, running, used);
  return { findings: [...counted, ...told].sort(compareFindings), silenced };
}

/** Rules that others name, as every finding does, are not asked for by what they need alone. */
function isRunning(rule: Rule, input: RunInput): boolean {
  const { config, only, sources, store, draft, pathInProject = draft.path } = input;
  if (only && !only.includes(rule.id)) return false;
  if (readSetting(config, rule).level === 'off' || isIgnored(config, rule.id, pathInProject)) return false;
  const has = { sources: sources.length > 0, store: store !== null };
  return rule.needs.length === 0 || rule.needs.some((need) => has[need]);
}

type Unprinted = Omit<Finding, 'fingerprint'>;

function runRule(rule: Rule, view: CheckView, input: RunInput): Unprinted[] {
  const setting = readSetting(input.config, rule);
  const isException = createExceptionCheck(input.config, rule.id);
  const findings: Unprinted[] = [];
  rule.check(
    view,
    (found) => {
      if (rule.scope === 'own' && view.isQuoted(found.span)) return;
      if (!isException(view.words(found.span))) findings.push(createFinding(rule, found, view, input));
    },
    setting.options,
  );
  return findings;
}

function createFinding(rule: Rule, found: Found, view: CheckView, input: RunInput): Unprinted {
  const { line, column, paragraph } = input.place(found.span[0]);
  const { path } = view.draft;
  return {
    ...{ rule: rule.id, severity: readSetting(input.config, rule).level as Severity, path, line, column, paragraph },
    ...{ span: found.span, exact: view.words(found.span), message: found.message, why: found.why ?? rule.docs.why },
    ...(found.fix && {
      fix: {
        title: found.fix.title,
        isSafe: rule.isFixable,
        edits: found.fix.edits.toSorted((a, b) => compareSpans(a.span, b.span)),
      },
    }),
    related: (found.related ?? []).map((related) => createRelated(related, view)),
  };
}

function createRelated({ document, span }: NonNullable<Found['related']>[number], view: CheckView): Related {
  const { path, record } = document ?? view.draft;
  const time = document?.timeAt(span[0]) ?? null;
  return {
    path,
    document: document?.name ?? record.document.title ?? path,
    span,
    exact: record.document.text.slice(...span),
    ...(time !== null && { time }),
  };
}

/** In text order, so that which occurrence one is hangs on the text alone. */
function fingerprintAll(findings: readonly Unprinted[]): Finding[] {
  const fingerprint = createFingerprinter();
  return findings
    .toSorted(compareFindings)
    .map((finding) => ({ ...finding, fingerprint: fingerprint(finding.rule, finding.exact) }));
}

const compareFindings = (a: Unprinted, b: Unprinted): number =>
  compareSpans(a.span, b.span) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

const keyOf = ({ line, column }: Suppression, rule: string): string => `${line}:${column} ${rule}`;

/** Comments that silence nothing, name no rule, or say no reason; what did not run may be silenced for another time. */
function reportSuppressions(input: RunInput, running: readonly Rule[], used: ReadonlySet<string>): Finding[] {
  const on = new Set(running.map(({ id }) => id as string));
  const ids = RULES.map(({ id }) => id as string);
  const fingerprint = createFingerprinter();
  const tell = (rule: Rule, comment: Suppression, named: string, message: string): Finding[] => {
    if (!on.has(rule.id)) return [];
    const span = findLineSpan(input, comment.silences);
    return [
      {
        ...{ rule: rule.id, severity: readSetting(input.config, rule).level as Severity, path: input.draft.path },
        ...{ line: comment.line, column: comment.column, paragraph: input.place(span[0]).paragraph, span, exact: '' },
        ...{ message, why: rule.docs.why, related: [], fingerprint: fingerprint(rule.id, named) },
      },
    ];
  };
  return (input.suppressions ?? []).flatMap((comment) => [
    ...(comment.reason
      ? []
      : tell(withoutReason, comment, comment.rules.join(), 'The comment silences without a reason.')),
    ...comment.rules.flatMap((named) => {
      if (!ids.includes(named)) {
        const nearest = findNearestName(named, ids);
        const hint = nearest ? ` Did you mean “${nearest}”?` : '';
        return tell(unknownRule, comment, named, `There is no rule “${named}”.${hint}`);
      }
      if (used.has(keyOf(comment, named)) || !on.has(named)) return [];
      return tell(unused, comment, named, `“${named}” finds nothing on the line behind this comment.`);
    }),
  ]);
}

/** No words of the text, since a comment is none: the place where the line begins that it silences. */
function findLineSpan({ draft, place }: RunInput, line: number | null): Span {
  const { text } = draft.record.document;
  for (const { index } of text.matchAll(/\S+/g)) if (line !== null && place(index).line === line) return [index, index];
  return [text.length, text.length];
}
