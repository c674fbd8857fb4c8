/** `node src/ui/components/print-options.ts` writes `options.ts` anew; run it after either package changes. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { govukComponents, type MacroOption, mojComponents } from './bridged.ts'
import { printOptions } from './macro-types.ts'
import { mojMacroOptions } from './moj-macro-options.ts'

const { resolve } = createRequire(import.meta.url)

function govukOptions(component: string): MacroOption[] {
  return JSON.parse(readFileSync(resolve(`govuk-frontend/dist/govuk/components/${component}/macro-options.json`), 'utf8'))
}

/** The whole text of `options.ts`, from what is installed. */
export function freshOptions(): string {
  return printOptions([
    ...govukComponents.map(component => ({ component, prefix: '', options: govukOptions(component) })),
    ...mojComponents.map(component => ({ component, prefix: 'Moj', options: mojMacroOptions[component] })),
  ])
}

export const optionsFile = new URL('options.ts', import.meta.url)

if (import.meta.main) writeFileSync(optionsFile, freshOptions())
