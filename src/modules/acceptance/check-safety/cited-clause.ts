import { html, type SafeHtml } from '../../../ui/html.ts'
import { clauseAddress, clauseThatSays, type LoadedVersion } from '../../policy/index.ts'
import type { SafetyClause } from './safety-item.ts'

/** A clause of the policy in force, to point at. */
export interface Cited {
  readonly id: string
  readonly address: string
}

/** Where the policy in force says what a clause of the model says; what it does not say is not there. */
export type CiteOf = (modelClause: SafetyClause) => Cited | undefined

/** Cites from one version. */
export const citing =
  (loaded: LoadedVersion): CiteOf =>
  modelClause => {
    const clause = clauseThatSays(loaded, modelClause)
    return clause && { id: clause.id, address: clauseAddress(clause.id) }
  }

/** "Clause A18", leading to it; where the school's policy does not ask for it, that it is advice alone. */
export const citedClause = (cited: Cited | undefined): SafeHtml =>
  cited
    ? html`<a class="govuk-link" href="${cited.address}">Clause ${cited.id}</a>`
    : html`Our advice: your school’s policy does not say it`
