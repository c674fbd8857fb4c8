/** How long the processor works on something: on a machine that others use too, the clock would say how busy these are. */

/** Milliseconds of processor time of the fastest of several runs, all threads of this process together. */
export async function leastCpuTime(work: () => Promise<unknown>, runs = 7): Promise<number> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage()
    await work()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return Math.min(...times)
}
