import { join } from 'node:path';
import type { Finding } from '../../src/check/finding.ts';
import { OnrecordError } from '../../src/errors.ts';
import type { Span } from '../../src/schema/span.ts';
import { isOverlapping } from '../../src/text/span.ts';
import { checkFiles } from '../../src/workspace/check/check-files.ts';
import type { Draft } from './read-drafts.ts';

/** Something that is wrong in a draft, and whether a rule that may find it did. */
export interface ScoredFault {
  readonly rule: string;
  readonly exact: string;
  readonly why: string;
  readonly isFound: boolean;
}

export interface ScoredDraft {
  readonly faults: readonly ScoredFault[];
  /** Findings at a fault that their rule may find. */
  readonly right: readonly Finding[];
  /** Errors and warnings where nothing is wrong. */
  readonly wrong: readonly Finding[];
  readonly words: number;
}

/** Checks a draft as the command does, and holds what it finds against the list. */
export async function scoreDraft(draft: Draft): Promise<ScoredDraft> {
  const { folder, publishedAt } = draft;
  const against = draft.against.map((path) => join(folder, path));
  for await (const checked of checkFiles([join(folder, draft.draft)], { cwd: folder, against, publishedAt })) {
    if (!checked.ok) throw checked.error;
    const { text } = checked.document.record.document;
    return { ...judge(draft, text, checked.result.findings), words: text.split(/\s+/).length };
  }
  throw new OnrecordError('internal-error', `${draft.name} was not read`);
}

/** Findings at a fault of another kind tell of it by another name, and count neither way. */
function judge(draft: Draft, text: string, findings: readonly Finding[]): Omit<ScoredDraft, 'words'> {
  const toFault = ({ rule, or, exact, why }: Draft['wrong'][number]) => {
    const span = locate(draft, text, exact);
    const here = findings.filter((finding) => isOverlapping(finding.span, span));
    return { ...{ rule, exact, why, span }, right: here.filter((finding) => [rule, ...or].includes(finding.rule)) };
  };
  const told = draft.fine.flatMap(({ told: rule, exact, why }) => (rule ? [{ rule, or: [], exact, why }] : []));
  const faults = [...draft.wrong, ...told].map(toFault);
  const isWrong = ({ severity, span }: Finding) =>
    severity !== 'info' && !faults.some((fault) => fault.rule !== 'quotes/cleaned' && isOverlapping(fault.span, span));
  return {
    faults: faults.map(({ rule, exact, why, right }) => ({ rule, exact, why, isFound: right.length > 0 })),
    right: faults.flatMap(({ right }) => right),
    wrong: findings.filter(isWrong),
  };
}

function locate({ name }: Draft, text: string, exact: string): Span {
  const start = text.indexOf(exact);
  if (start >= 0 && text.indexOf(exact, start + 1) < 0) return [start, start + exact.length];
  throw new OnrecordError('internal-error', `${name}: “${exact}” has to stand there once`);
}
