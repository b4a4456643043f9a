// Loaded into every process of a measured program (node --import): leaves its peak memory behind when it ends.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.on('exit', () => {
  const folder = process.env.ONRECORD_MEMORY_FOLDER;
  if (folder) writeFileSync(join(folder, `${process.pid}.rss`), String(process.resourceUsage().maxRSS));
});
