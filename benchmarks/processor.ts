import { readFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** What a measurement of the model depends on. */
export interface Processor {
  /** As it calls itself; "unknown" where it does not. */
  readonly model: string;
  readonly cores: number;
  /**
   * Whether it sums products of int8 in one step (VNNI, or AMX), where others take two and round floats between the layers
   * in another order; null where the system does not tell.
   */
  readonly hasVnni: boolean | null;
}

/** As the Linux kernel names them in /proc/cpuinfo: two kinds of VNNI, and the tiles of AMX, which ONNX Runtime uses alike. */
const VNNI_FLAGS: readonly string[] = ['avx512_vnni', 'avx_vnni', 'amx_int8'];

/** The processor of this machine. Node tells its model; its abilities stand in /proc/cpuinfo, which only Linux has. */
export function readProcessor(): Processor {
  return {
    model: cpus()[0]?.model.trim().replaceAll(/\s+/g, ' ') || 'unknown',
    cores: availableParallelism(),
    hasVnni: parseVnni(readCpuInfo()),
  };
}

/** "2 cores of AMD EPYC, without VNNI" */
export function renderProcessor({ model, cores, hasVnni }: Processor): string {
  const vnni = hasVnni === null ? 'VNNI unknown' : hasVnni ? 'with VNNI' : 'without VNNI';
  return `${cores} ${cores === 1 ? 'core' : 'cores'} of ${model}, ${vnni}`;
}

function readCpuInfo(): string | null {
  try {
    return readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    return null;
  }
}

/** Reads the text of /proc/cpuinfo. Null without one, or where it lists no flags (processors that are no x86). */
export function parseVnni(cpuInfo: string | null): boolean | null {
  const flags = cpuInfo?.match(/^flags\s*:\s*(.*)$/m)?.[1]?.split(' ');
  return flags ? VNNI_FLAGS.some((flag) => flags.includes(flag)) : null;
}
