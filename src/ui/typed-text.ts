import type { FormValues } from '../platform/http.ts'

/** What was typed into a field of a form that came back; what is there at first where none did. */
export function typedText(values: FormValues | undefined, name: string, first = ''): string {
  if (!values) return first
  const value = values[name]
  return typeof value === 'string' ? value : ''
}
