import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * True when we installed this lock file, or when each of its packages lies in node_modules in that version by npm's own record
 * (somebody ran npm themselves). Both are written last: an install that was cut short leaves neither.
 * @param {string} folder the project's
 * @param {boolean} tools whether what only development and tests need counts too
 */
export function isInstalled(folder, tools) {
  const [hash, extent] = existsSync(marker(folder)) ? readFileSync(marker(folder), 'utf8').trim().split(' ') : []
  if (hash === lockHash(folder) && (extent === 'all' || !tools)) return true
  const present = readLock(join(folder, 'node_modules', '.package-lock.json'))
  return Object.entries(readLock(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    const { version, dev, optional, devOptional, extraneous } = wanted
    const needed = path !== '' && !optional && !extraneous && !(devOptional && !tools) && (tools || !dev)
    return !needed || present[path]?.version === version
  })
}

/** Notes that npm has just installed this lock file whole. */
export function markInstalled(folder, tools) {
  writeFileSync(marker(folder), `${lockHash(folder)} ${tools ? 'all' : 'program'}\n`)
}

function marker(folder) {
  return join(folder, 'node_modules', '.schoolgate-installed')
}

function lockHash(folder) {
  return createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex')
}

function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return {}
  }
}
