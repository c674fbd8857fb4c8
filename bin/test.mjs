// `npm test`: sets itself up, then runs every check in order. `npm test -- words` runs the test files whose path holds one of the words.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { install, node, root, run, say, stop } from './bootstrap.mjs'

const tool = name => join(root, 'node_modules', '.bin', name)

install({ tools: true })
const words = process.argv.slice(2)
// The tools ask for a recent Node: the project's own runs all of them.
process.env.PATH = `${join(root, 'node_modules', 'node', 'bin')}:${process.env.PATH}`
// Every test file is a program of its own: what one has made of our sources, the next need not make again.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'compiled')
const failed = words.length > 0 ? tests(filesWith(words)) : everything()
say(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exit(failed.length === 0 ? 0 : 1)

function everything() {
  findBrowser()
  findPdfTools()
  const checks = [
    ['Types', () => run(tool('tsc'), ['-p', '.', '--noEmit'])],
    ['Lint (biome)', () => run(tool('biome'), ['check', '.'])],
    [
      'Lint (oxlint, with types)',
      () => run(tool('oxlint'), ['--type-aware', '--quiet', 'src', 'test', ...(existsSync(join(root, 'e2e')) ? ['e2e'] : [])]),
    ],
    [
      'Structure (dependency-cruiser)',
      () => run(tool('depcruise'), ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'src']),
    ],
    ['Structure: the canary must be caught', canary],
    ['Dead files, exports and packages (knip)', () => run(tool('knip'), [])],
  ]
  return [...checks.filter(([name, check]) => check(heading(name)) !== 0).map(([name]) => name), ...tests(filesWith(['']))]
}

/** Without its parser, dependency-cruiser reads no module and finds no fault: this must find one. */
function canary() {
  const { status, stdout } = spawnSync(
    tool('depcruise'),
    ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'test/structure/canary/src'],
    { cwd: root, encoding: 'utf8' },
  )
  const found = ['engine-imports-nothing', 'platform-imports-no-module', 'modules-by-front-door'].filter(rule =>
    stdout.includes(rule),
  )
  if (status !== 0 && found.length === 3) return 0
  say(`The canary was not caught (only: ${found.join(', ') || 'nothing'}): dependency-cruiser does not read the modules.`)
  return 1
}

function tests(files) {
  heading(`Tests: ${files.length} files`)
  if (files.length === 0) return ['tests (no file has these words in its path)']
  const options = ['--test-concurrency=2', '--test-timeout=120000', '--test-global-setup=test/database/global-setup.ts']
  return run(node, ['--test', ...options, ...files]) === 0 ? [] : ['tests']
}

function filesWith(wanted) {
  const files = ['src', 'test', 'e2e'].filter(folder => existsSync(join(root, folder))).flatMap(folder => testsBelow(folder))
  return files.filter(file => wanted.some(word => file.includes(word))).sort()
}

function testsBelow(folder) {
  // The Node that runs this may be as old as 18, which has no glob.
  const script = `console.log(JSON.stringify(require('node:fs').globSync(${JSON.stringify(`${folder}/**/*.test.ts`)})))`
  return JSON.parse(spawnSync(node, ['-e', script], { cwd: root, encoding: 'utf8' }).stdout)
}

/** A browser that is there, else Playwright's own, else Debian's where we may install it. */
function findBrowser() {
  if (haveBrowser()) return
  heading('A browser for the page tests')
  if (run(node, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']) === 0 && haveBrowser()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  }
  if (!haveBrowser())
    stop('No browser for the page tests: install Chromium (on Debian: apt-get install chromium), then try again.')
}

function haveBrowser() {
  const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  if (usual.some(path => existsSync(path))) return true
  const script = `process.exit(require('node:fs').existsSync(require('playwright-core').chromium.executablePath()) ? 0 : 1)`
  return spawnSync(node, ['-e', script], { cwd: root }).status === 0
}

/** Poppler's tools, with which tests read the PDFs that we make: there, or Debian's where we may install them. */
function findPdfTools() {
  if (havePdfTools()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    heading('Poppler, for the tests of PDFs')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'])
  }
  if (!havePdfTools())
    stop('The tests of PDFs need poppler-utils (on Debian: apt-get install poppler-utils). Install it, then try again.')
}

function havePdfTools() {
  return ['pdfinfo', 'pdftotext', 'pdffonts'].every(tool => !spawnSync(tool, ['-v']).error)
}

function heading(name) {
  say(`\n== ${name}`)
}
