import type { Finding } from '../../check/finding.ts';
import { RULES } from '../../check/rules.ts';
import type { Told } from './told.ts';

/** Why what was found matters, and what to do about it: an editor shows the finding itself. */
export function tellFindings(findings: readonly Finding[], index: number): Told | null {
  const here = findings.filter(({ span: [start, end] }) => start <= index && index < end);
  if (here.length === 0) return null;
  const texts = here.map(({ rule, why }) => {
    const todo = RULES.find(({ id }) => id === rule)?.docs.todo ?? '';
    return `\`${rule}\` ${why} ${todo}`.trimEnd();
  });
  return { span: here[0]!.span, text: [...new Set(texts)].join('\n\n') };
}
