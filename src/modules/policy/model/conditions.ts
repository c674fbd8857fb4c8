/** Conditions and lists that several rules of the model policy share. */

import type { Condition } from '../../../engine/index.ts'

export const is = (fact: string, value: string): Condition => ({ fact, is: value })
export const oneOf = (fact: string, ...values: readonly string[]): Condition => ({ fact, oneOf: values })

/** Whom part A of the policy binds. */
export const STAFF_AND_GOVERNORS = ['staff', 'governor']
/** Whom part C binds. */
export const FAMILIES_AND_VISITORS = ['parent', 'volunteer', 'visitor']

export const fromPupilOrFormer = oneOf('other-person', 'pupil', 'former-pupil-child', 'former-pupil-adult')
export const fromChild = oneOf('other-person', 'pupil', 'former-pupil-child')
export const noContactHome = is('home-contact', 'yes')

/** The school and everybody in it. */
export const aboutTheSchool = oneOf('subject', 'pupil', 'family', 'colleague', 'school')
export const unapproved = oneOf('account-status', 'waiting', 'not-asked', 'refused')
