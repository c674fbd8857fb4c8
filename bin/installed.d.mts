export function isInstalled(folder: string, tools: boolean): boolean
export function markInstalled(folder: string, tools: boolean): void
