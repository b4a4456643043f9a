import { fileURLToPath } from 'node:url';

/** Where the built desk lies: as far from here in the sources as in the package. */
export const DESK_FOLDER = fileURLToPath(new URL('../../dist/web/', import.meta.url));
