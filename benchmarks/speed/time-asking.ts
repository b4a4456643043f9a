// tsx time-asking.ts STORE: asks the same questions of a store one after another, and writes the seconds of all behind the first as JSON.
import type { StanceModel } from '../../src/engine/stance/stance-model.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-store.ts';
import { askQuestion } from '../../src/workspace/ask-question.ts';
import { loadEnglish } from '../../src/workspace/load-english.ts';
import { loadStanceModel } from '../../src/workspace/load-stance-model.ts';
import { ASKED, type AskingTimes } from './asked-questions.ts';

const [path] = process.argv.slice(2);
const store = await openSqliteStore(path!, { loadLanguage: loadEnglish });
let model: Promise<StanceModel> | undefined;
const parts = {
  ...{ store, loadLanguage: loadEnglish },
  loadStance: () => {
    model ??= loadStanceModel();
    return model;
  },
};
const seconds: { readonly wall: number; readonly processor: number }[] = [];
for (const question of ASKED) {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await askQuestion(parts, question);
  const { user, system } = process.cpuUsage(before);
  seconds.push({ wall: (performance.now() - startedAt) / 1000, processor: (user + system) / 1e6 });
}
await store.close();
const warm = seconds.slice(1);
const times: AskingTimes = {
  wall: warm.map(({ wall }) => wall),
  processor: warm.map(({ processor }) => processor),
  peakMemoryMb: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(times));
