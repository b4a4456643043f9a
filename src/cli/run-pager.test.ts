import { expect, test } from 'vitest';
import { runPager } from './run-pager.ts';

test('waits for the pager, whatever becomes of it, and tells where there is none', async () => {
  expect(await runPager('cat >/dev/null', 'words', process.env)).toBe(true);
  expect(await runPager('exec 0<&-; exit 3', 'words\n'.repeat(100_000), process.env)).toBe(true);
  expect(await runPager('no-such-pager-at-all', 'words', process.env)).toBe(false);
  expect(process.listenerCount('SIGINT')).toBe(0);
});
