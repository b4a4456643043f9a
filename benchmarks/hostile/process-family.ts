import { readdirSync, readFileSync } from 'node:fs';

/** Seconds of processor time and bytes of memory of this process and of those it started, of Linux's /proc. */
export interface FamilyUse {
  readonly seconds: number;
  readonly bytes: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

/** What this process and its living children use, and the processor time of those that have ended. */
export function measureFamily(): FamilyUse {
  const own = readStat('self');
  const family = [own, ...listChildren().flatMap((pid) => tryRead(pid))];
  return {
    seconds: (own.endedTicks + family.reduce((sum, { ticks }) => sum + ticks, 0)) / TICKS_PER_SECOND,
    bytes: family.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

interface Stat {
  readonly ticks: number;
  readonly endedTicks: number;
  readonly bytes: number;
}

/** The fields behind the name, which may hold anything: user and system time, those of ended children, resident pages. */
function readStat(pid: string): Stat {
  const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15) as [number, number, number, number];
  return { ticks: user + system, endedTicks: endedUser + endedSystem, bytes: fields[21]! * PAGE_BYTES };
}

function listChildren(): string[] {
  const threads = readdirSync('/proc/self/task');
  return threads.flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'latin1').split(' ').filter(Boolean),
  );
}

/** A child may end between being listed and being looked at. */
function tryRead(pid: string): Stat[] {
  try {
    return [readStat(pid)];
  } catch {
    return [];
  }
}
