/**
 * The words of every notice. They are constants: no name, no detail and no number of a case can come into a mail or a text,
 * because nothing is there to carry one (REQ-8.4).
 */
import type { KindId } from './kinds.ts'
import { acceptanceTemplates } from './templates/acceptance.ts'
import { accountTemplates } from './templates/account.ts'
import { officeTemplates } from './templates/office.ts'
import { policyTemplates } from './templates/policy.ts'
import { reminderTemplates } from './templates/reminders.ts'
import type { Template, Templates } from './templates/template.ts'

export const templates = {
  ...accountTemplates,
  ...officeTemplates,
  ...policyTemplates,
  ...acceptanceTemplates,
  ...reminderTemplates,
} as const satisfies Templates

export type TemplateId = keyof typeof templates

const byId: ReadonlyMap<string, Template> = new Map(Object.entries(templates))

/** The English words of a notice. @throws TypeError for a template that there is not: a fault of the program */
export function templateOf(id: string): Template {
  const template = byId.get(id)
  if (!template) throw new TypeError(`There is no notice template "${id}"`)
  return template
}

/** Those of which "Today" tells. */
export const todayTemplates: readonly string[] = [...byId].filter(([, { today }]) => today !== null).map(([id]) => id)

/** Those of some kinds. */
export const templatesOf = (...some: readonly KindId[]): readonly string[] =>
  [...byId].filter(([, { kind }]) => some.includes(kind)).map(([id]) => id)
