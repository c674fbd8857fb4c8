/** Prints the TypeScript of the macros' options. Pure: option trees in, text out; `print-options.ts` writes the file. */
import { type MacroOption, pascalCase } from './bridged.ts'

/** Where the packages' own description of an option is short of the truth. Path: component, then option names. */
const corrections: Readonly<Record<string, string>> = {
  'table.rows': 'readonly (readonly TableRow[])[]',
  'radios.items': 'readonly (RadiosItem | Divider)[]',
  'checkboxes.items': 'readonly (CheckboxesItem | Divider)[]',
  'checkboxes.values': 'readonly string[]',
  'date-input.day': 'Partial<DateInputItem>',
  'date-input.month': 'Partial<DateInputItem>',
  'date-input.year': 'Partial<DateInputItem>',
  'service-navigation.slots.start': 'SafeHtml',
  'service-navigation.slots.end': 'SafeHtml | ServiceNavigationSlotsEnd',
  'service-navigation.slots.navigationStart': 'SafeHtml',
  'service-navigation.slots.navigationEnd': 'SafeHtml',
}

/** Marked as required by the package, of which the macro needs only one, or has a default. */
const optional: ReadonlySet<string> = new Set([
  'character-count.maxlength',
  'character-count.maxwords',
  'date-input.items.name',
  'radios.items.value',
  'checkboxes.items.value',
])

const scalars: Readonly<Record<string, string>> = { string: 'string', integer: 'number', boolean: 'boolean' }
const parts: Readonly<Record<string, string>> = {
  'component:button[]': 'readonly ButtonOptions[]',
  'component:input-part': "Omit<InputOptions, 'label' | 'hint'>",
  'component:button-part': 'Partial<ButtonOptions>',
}

const isHtml = (name: string): boolean => name === 'html' || name.endsWith('Html')
const isAttributes = (option: MacroOption): boolean => option.name === 'attributes' || option.name.endsWith('Attributes')
const textFor = (name: string): string => (name === 'html' ? 'text' : name.replace(/Html$/, 'Text'))

type Printed = { readonly declarations: readonly string[]; readonly type: string }

function printType(option: MacroOption, path: string, typeName: string): Printed {
  const declared = (type: string): Printed => {
    if (!option.params) return { declarations: [], type }
    return { declarations: printObject(typeName, path, option.params), type }
  }
  const correction = corrections[path]
  if (correction) return declared(correction)
  if (isHtml(option.name)) return declared('SafeHtml')
  if (isAttributes(option)) return { declarations: [], type: 'Attributes' }
  if (option.isComponent) return { declarations: [], type: `${pascalCase(kebab(option.name))}Options` }
  const known = parts[option.type] ?? scalars[option.type]
  if (known) return { declarations: [], type: known }
  if (option.params) return declared(option.type === 'array' ? `readonly ${typeName}[]` : typeName)
  return { declarations: [], type: option.type === 'array' ? 'readonly string[]' : 'Readonly<Record<string, string>>' }
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function comment(option: MacroOption): string {
  return option.description ? `  /** ${option.description.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */\n` : ''
}

/** `rows` → `Row`, `categories` → `Category`, `errorList` → `ErrorListItem`. */
function partName(option: MacroOption): string {
  const name = pascalCase(option.name)
  if (option.type !== 'array') return name
  return name.endsWith('s') ? name.replace(/ies$/, 'y').replace(/s$/, '') : `${name}Item`
}

/** An options type: its own fields, and for each pair of text and html a choice of one. */
function printObject(typeName: string, path: string, options: readonly MacroOption[]): string[] {
  const unique = [
    ...new Map(options.filter(option => option.type !== 'nunjucks-block').map(option => [option.name, option])).values(),
  ]
  const names = new Set(unique.map(option => option.name))
  const pairs = unique.filter(option => isHtml(option.name) && names.has(textFor(option.name)))
  const paired = new Set(pairs.flatMap(option => [option.name, textFor(option.name)]))
  const declarations: string[] = []
  const fields = unique
    .filter(option => !paired.has(option.name))
    .map(option => {
      const here = `${path}.${option.name}`
      const printed = printType(option, here, typeName.replace(/Options$/, '') + partName(option))
      declarations.push(...printed.declarations)
      const mark = option.required && !optional.has(here) ? `: ${printed.type}` : `?: ${printed.type} | undefined`
      return `${comment(option)}  readonly ${option.name}${mark}\n`
    })
  const choices = pairs.map(option => {
    const needed = option.required || unique.some(other => other.name === textFor(option.name) && other.required)
    const choice = needed ? 'EitherOf' : 'AtMostOneOf'
    return `${choice}<'${textFor(option.name)}', '${option.name}'>`
  })
  const [first = '', ...rest] = [
    ...(fields.length > 0
      ? [
          `{
${fields.join('')}}`,
        ]
      : []),
    ...choices,
  ]
  // Broken as the formatter breaks it, so that it leaves the printed file alone.
  const body =
    rest.length === 2
      ? `${first} & ${rest[0]} &
  ${rest[1]}`
      : [first, ...rest].join(' & ')
  return [...declarations, `${typeName.endsWith('Options') ? 'export ' : ''}type ${typeName} = ${body}\n`]
}

const head = `// Printed by print-options.ts from the packages' own descriptions of their macros: change nothing here by hand.
import type { SafeHtml } from '../html.ts'

/** HTML attributes by name; with \`optional\`, left out when the value is empty and bare when it is true. */
type AttributeValue = string | number | boolean | undefined
export type Attributes = Readonly<
  Record<string, AttributeValue | { readonly value: AttributeValue; readonly optional?: boolean }>
>

/** Text, or finished markup, and never both. */
type EitherOf<T extends string, H extends string> =
  | ({ readonly [K in T]: string } & { readonly [K in H]?: undefined })
  | ({ readonly [K in H]: SafeHtml } & { readonly [K in T]?: undefined })
type AtMostOneOf<T extends string, H extends string> =
  | ({ readonly [K in T]?: string | undefined } & { readonly [K in H]?: undefined })
  | ({ readonly [K in H]?: SafeHtml | undefined } & { readonly [K in T]?: undefined })

/** A word between choices, such as "or". */
type Divider = { readonly divider: string }
`

/**
 * @param components option trees by component, in the order to print
 * @param prefix put before the type names (`Moj`), so that the two packages' names stay apart
 */
export function printOptions(
  components: readonly { component: string; prefix: string; options: readonly MacroOption[] }[],
): string {
  const printed = components.flatMap(({ component, prefix, options }) =>
    printObject(`${prefix}${pascalCase(component)}Options`, component, options),
  )
  return [head, ...printed].join('\n')
}
