import { randomUUIDv7 } from 'node:crypto'

declare const schoolIdMark: unique symbol

/** A school's id that was checked to be a UUID: safe to stand in the text of `SET LOCAL`. */
export type SchoolId = string & { readonly [schoolIdMark]: true }

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** @returns the id, or undefined when the text is no UUID in lower case */
export function parseSchoolId(text: string): SchoolId | undefined {
  return isSchoolId(text) ? text : undefined
}

function isSchoolId(text: string): text is SchoolId {
  return uuid.test(text)
}

/** A new id for any row: UUIDv7, so that rows made one after another lie together in an index. */
export function newId(): string {
  return randomUUIDv7()
}
