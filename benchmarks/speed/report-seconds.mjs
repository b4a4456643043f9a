// Loaded into a measured program (node --import): leaves the processor seconds of all its threads behind when it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

process.on('exit', () => {
  const folder = process.env.ONRECORD_SECONDS_FOLDER;
  const { user, system } = process.cpuUsage();
  if (folder && isMainThread) writeFileSync(join(folder, String(process.pid)), String((user + system) / 1e6));
});
