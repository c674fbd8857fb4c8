/** What an import says of people, whichever file it came from. Days are "2026-11-22": it is stored as JSON. */
import type { BelongsAs } from '../class-store.ts'
import type { Relationship } from '../relation-store.ts'
import type { TitleId } from '../roles.ts'
import type { Finding } from './findings.ts'

/** A line of a file. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A title that somebody holds by the file. Both days included; null where the file does not say. */
export interface IncomingTitle {
  readonly title: TitleId
  readonly from: string | null
  readonly until: string | null
}

/** One person of the file. Null stands for "the file does not say": it never takes away what is known. */
export interface PersonFacts {
  /** How the file calls them: stays the same from one export to the next. */
  readonly key: string
  readonly at: Place
  readonly givenName: string
  readonly familyName: string
  /** As they are called: with the preferred names where there are any. */
  readonly name: string
  readonly email: string | null
  readonly mobile: string | null
  readonly birthDate: string | null
  /** The year group in the file's own words: "03", "KG", "Reception". */
  readonly grade: string | null
  readonly titles: readonly IncomingTitle[]
  /** Whether `titles` is all that they are: then other titles that an import gave them end. */
  readonly titlesComplete: boolean
  readonly endedTitles: readonly TitleId[]
  /** Titles that a person must give them, if anybody: an import never does. */
  readonly suggested: readonly TitleId[]
  /** Whether the file says that they have gone. */
  readonly gone: boolean
  /** The schools of the file to which they belong; empty where it does not say. */
  readonly schools: readonly string[]
}

/** As it was read: with the pupil number, which is never stored. */
export interface ReadPerson extends PersonFacts {
  readonly upn: string | null
}

/** As it is kept: the pupil number is a keyed hash, for finding the same child again. */
export interface IncomingPerson extends PersonFacts {
  readonly upnPseudonym: string | null
}

export interface IncomingClass {
  readonly key: string
  readonly at: Place
  readonly name: string
  readonly grade: string | null
  readonly from: string | null
  readonly until: string | null
  readonly gone: boolean
  readonly schools: readonly string[]
}

export interface IncomingMembership {
  readonly at: Place
  readonly classKey: string
  readonly personKey: string
  readonly belongsAs: BelongsAs
  readonly gone: boolean
}

export interface IncomingRelation {
  readonly at: Place
  readonly adultKey: string
  readonly childKey: string
  readonly relationship: Relationship
}

/** Whose absence from the file means that they have gone. */
export type Complete = 'nobody' | 'everybody' | 'pupils' | 'staff' | 'parents'

/** A school that the file speaks of. */
export interface IncomingSchool {
  readonly key: string
  readonly name: string
  readonly number: string | null
}

interface IncomingSet<Person> {
  /** Under which name the keys of people are kept (person_identifier.system). */
  readonly system: string
  readonly complete: {
    readonly people: Complete
    readonly classes: boolean
    readonly memberships: boolean
    readonly relations: boolean
  }
  readonly schools: readonly IncomingSchool[]
  readonly people: readonly Person[]
  /** Keys on lines that could not be read: those people are there, so they have not gone. */
  readonly unreadKeys: readonly string[]
  readonly classes: readonly IncomingClass[]
  readonly memberships: readonly IncomingMembership[]
  readonly relations: readonly IncomingRelation[]
  readonly findings: readonly Finding[]
}

export type ReadSet = IncomingSet<ReadPerson>
export type Incoming = IncomingSet<IncomingPerson>
