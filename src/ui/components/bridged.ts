/** Which macro options look like in either package: a tree of named parameters, as in GOV.UK Frontend's `macro-options.json`. */
export type MacroOption = {
  readonly name: string
  readonly type: string
  readonly required?: boolean
  readonly description?: string
  readonly isComponent?: boolean
  readonly params?: readonly MacroOption[]
}

/**
 * GOV.UK components that pages may use. Left out on purpose: the header and footer (crown, Crown copyright; `layout.ts`
 * has the school's own) and whatever the theme does not style.
 */
export const govukComponents = [
  'accordion',
  'back-link',
  'breadcrumbs',
  'button',
  'character-count',
  'checkboxes',
  'date-input',
  'details',
  'error-message',
  'error-summary',
  'exit-this-page',
  'fieldset',
  'file-upload',
  'hint',
  'input',
  'inset-text',
  'label',
  'notification-banner',
  'pagination',
  'panel',
  'password-input',
  'phase-banner',
  'radios',
  'select',
  'service-navigation',
  'skip-link',
  'summary-list',
  'table',
  'tabs',
  'tag',
  'task-list',
  'textarea',
  'warning-text',
] as const

/** MOJ components that pages may use: those that need no script of MOJ's, which writes `innerHTML` (Trusted Types forbid it). */
export const mojComponents = [
  'alert',
  'badge',
  'filter',
  'page-header-actions',
  'search',
  'side-navigation',
  'sub-navigation',
] as const

export type GovukComponent = (typeof govukComponents)[number]
export type MojComponent = (typeof mojComponents)[number]

/** `error-summary` → `ErrorSummary`, as both packages name their macros after `govuk` and `moj`. */
export const pascalCase = (component: string): string =>
  component.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
