/** Resolves at Ctrl-C, a service manager's stop, a closed terminal, or the end of the process that started us. */
export function stopSignal(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
    process.once('disconnect', () => resolve())
    // bin/start.mjs holds the other end of this channel: it must not keep us alive once all else has stopped.
    process.channel?.unref()
  })
}
