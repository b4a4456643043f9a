// npm run build: sets the clone up and builds `dist`, all that `npm pack` needs.
import { ensureReady } from './setup.mjs';

await ensureReady({ build: true });
