import { OnrecordError } from '../errors.ts';
import { findNearestName } from './nearest-name.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** A rule by its id, or by its name alone. Throws `no-such-rule` with the nearest one. */
export function findRule(written: string): Rule {
  const found = RULES.find(({ id }) => id === written || id.endsWith(`/${written}`));
  if (found) return found;
  const nearest = findNearestName(
    written,
    RULES.map(({ id }) => id),
  );
  throw new OnrecordError('no-such-rule', `There is no rule "${written}".`, {
    remedy: `${nearest ? `Did you mean "${nearest}"? ` : ''}onrecord check --rules lists them.`,
  });
}
