/**
 * What a piece of work takes of the processor, in seconds. Other work on the machine hardly adds to it, as it would to the time on
 * the clock: so a bound holds on a busy machine too. The whole process is counted, so nothing else may go on in it.
 */
export async function measureProcessorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
