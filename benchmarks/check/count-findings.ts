import type { Finding } from '../../src/check/finding.ts';
import type { Checker } from './check-text.ts';
import type { UnreadDocument } from './clean-documents.ts';
import { countWords } from './own-words.ts';

/** How many findings documents have as they are. */
export interface Density {
  readonly words: number;
  readonly documents: number;
  readonly sentences: number;
  /** By rule. */
  readonly byRule: ReadonlyMap<string, number>;
  readonly bySeverity: ReadonlyMap<string, number>;
}

/** Every document by itself, as it is; `tell` hears of each finding. */
export async function countFindings(
  documents: Iterable<UnreadDocument>,
  checker: Checker,
  tell: (document: UnreadDocument, finding: Finding) => void = () => {},
): Promise<Density> {
  let [words, count, sentences] = [0, 0, 0];
  const [byRule, bySeverity] = [new Map<string, number>(), new Map<string, number>()];
  for (const unread of documents) {
    const document = await checker.read(unread);
    count++;
    words += countWords(document.text);
    sentences += document.record.sentences.length;
    for (const finding of await checker.check(document, document.text)) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      bySeverity.set(finding.severity, (bySeverity.get(finding.severity) ?? 0) + 1);
      tell(unread, finding);
    }
  }
  return { words, documents: count, sentences, byRule, bySeverity };
}
