/** Who belongs to a child, and whose child it is, on a person's page. */
import { button, summaryList, tag } from '../../ui/components.ts'
import { html, type SafeHtml } from '../../ui/html.ts'
import { capitalised } from '../../ui/words.ts'
import type { NamedTie } from './person-views.ts'
import { knownInWords, relationshipNames } from './words.ts'

interface View {
  readonly person: { readonly id: string; readonly name: string }
  readonly ties: readonly NamedTie[]
  readonly flags: boolean
  readonly mayChange: boolean
  readonly isPupil: boolean
}

/** A card for each tie. Warnings come first: whoever rings a family must not miss them. */
export function familyPart({ person, ties, flags, mayChange, isPupil }: View): SafeHtml | undefined {
  if (ties.length === 0 && !(isPupil && mayChange)) return undefined
  const card = (tie: NamedTie): SafeHtml => {
    const [otherId, otherName] = tie.childId === person.id ? [tie.adultId, tie.adultName] : [tie.childId, tie.childName]
    const links = [
      { href: `/people/${otherId}`, text: 'Open', visuallyHiddenText: 'page' },
      { href: `/people/${person.id}/family/${tie.id}`, text: 'Change', visuallyHiddenText: 'what is known' },
    ]
    return summaryList({
      card: { title: { text: otherName, headingLevel: 3 }, ...(mayChange && { actions: { items: links } }) },
      rows: rowsOf(tie, flags),
    })
  }
  return html`<h2 class="govuk-heading-m">${isPupil ? 'Adults of this child' : 'Children'}</h2>
${ties.length === 0 ? html`<p class="govuk-body">Nobody is known yet.</p>` : ties.map(card)}
${mayChange && isPupil ? button({ text: 'Add an adult', href: `/people/${person.id}/family/new`, classes: 'govuk-button--secondary' }) : undefined}`
}

function rowsOf(tie: NamedTie, flags: boolean) {
  const row = (key: string, value: string | SafeHtml) => ({
    key: { text: key },
    value: typeof value === 'string' ? { text: value } : { html: value },
  })
  const warnings = [
    ...(tie.courtRestriction ? ['A court restricts contact'] : []),
    ...(tie.doNotContact ? ['Do not contact'] : []),
  ]
  const who = row('Who they are', `${capitalised(relationshipNames[tie.relationship])} of the child`)
  if (!flags) return [who]
  return [
    ...(warnings.length > 0 ? [row('Beware', html`${warnings.map(warningTag)}`)] : []),
    who,
    row('Parental responsibility', knownInWords(tie.parentalResponsibility)),
    row('Lives with the child', knownInWords(tie.livesWith)),
  ]
}

const warningTag = (text: string): SafeHtml => html`${tag({ text, classes: 'govuk-tag--red sg-warning-tag' })} `
