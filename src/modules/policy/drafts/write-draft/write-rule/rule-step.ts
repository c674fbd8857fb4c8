/** What the buttons of the rule editor do to the form that they send: a row more, a row less. Nothing is saved by them. Pure. */

import type { FormErrors, FormValues } from '../../../../../platform/http.ts'
import type { Note } from '../../../version-content.ts'
import { schoolVocabulary } from '../../../vocabulary/index.ts'
import { DEEPEST_GROUP, type Group, type Item, withGroup } from './condition-groups.ts'
import { newRemark, remarkRow } from './remarks.ts'
import { type Part, parts, type RuleForm } from './rule-form.ts'

/** The form after a step; with what is missing where the step could not be taken. */
export interface Stepped {
  readonly form: RuleForm
  readonly errors?: FormErrors
}

const one = (values: FormValues, name: string): string => [values[name] ?? ''].flat()[0] ?? ''

/** "when-1-0" → the part, and the places of the group inside it. */
function placeOf(name: string): { readonly part: Part; readonly path: readonly number[] } | null {
  const [first, ...places] = name.split('-')
  const part = parts.find(id => id === first)
  return part && places.every(place => /^\d{1,2}$/u.test(place)) ? { part, path: places.map(Number) } : null
}

function changed(form: RuleForm, name: string, change: (group: Group) => Group, up = 0): RuleForm {
  const place = placeOf(name)
  if (!place) return form
  const { part, path } = place
  return { ...form, [part]: withGroup(form[part], path.slice(0, path.length - up), change) }
}

const withItem =
  (item: Item) =>
  (group: Group): Group => ({ ...group, items: [...group.items, item] })

function addCondition(form: RuleForm, name: string, values: FormValues): Stepped {
  const fact = schoolVocabulary.facts.find(({ id }) => id === one(values, `${name}-add`))
  if (!fact) return { form, errors: { [`${name}-add`]: 'Choose what it turns on, then add it' } }
  return { form: changed(form, name, withItem({ fact: fact.id, test: 'one-of', values: [] })) }
}

function addGroup(form: RuleForm, name: string): Stepped {
  const depth = placeOf(name)?.path.length ?? DEEPEST_GROUP
  return { form: depth < DEEPEST_GROUP ? changed(form, name, withItem({ join: 'any', items: [] })) : form }
}

/** A remark of the draft that the rule does not carry yet, or a new one. */
function addRemark(form: RuleForm, notes: readonly Note[], id: string): Stepped {
  const note = notes.find(one => one.id === id)
  if (form.remarks.some(remark => remark.id !== '' && remark.id === note?.id)) return { form }
  return { form: { ...form, remarks: [...form.remarks, note ? remarkRow(note) : newRemark] } }
}

function removed(form: RuleForm, name: string): RuleForm {
  const last = Number(/\d+$/u.exec(name)?.[0])
  if (/^duty-\d{1,2}$/u.test(name)) return { ...form, duties: form.duties.toSpliced(last, 1) }
  if (/^note-\d{1,2}$/u.test(name)) return { ...form, remarks: form.remarks.toSpliced(last, 1) }
  if (!/-\d{1,2}$/u.test(name)) return form
  return changed(form, name, group => ({ ...group, items: group.items.toSpliced(last, 1) }), 1)
}

/**
 * The form after one of its buttons: "add-when" and "group-when-0" (to a group by its name), "remove-unless-1", "add-duty",
 * "remove-duty-0", "add-note"; any other leaves it as it is.
 */
export function afterStep(form: RuleForm, step: string, values: FormValues, notes: readonly Note[]): Stepped {
  if (step === 'add-duty') return { form: { ...form, duties: [...form.duties, { do: '', tell: [], by: '' }] } }
  if (step === 'add-note') return addRemark(form, notes, one(values, 'note-add'))
  const [, what, name = ''] = /^(add|group|remove)-(.+)$/u.exec(step) ?? []
  if (what === 'add' && placeOf(name)) return addCondition(form, name, values)
  if (what === 'group') return addGroup(form, name)
  return { form: what === 'remove' ? removed(form, name) : form }
}
