/** Who belongs to a child, and whose child it is, on a person's page. */
import { button, tag } from '../../ui/components.ts'
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

/** Warnings first: whoever rings a family must not miss them. */
export function familyPart({ person, ties, flags, mayChange, isPupil }: View): SafeHtml | undefined {
  if (ties.length === 0 && !(isPupil && mayChange)) return undefined
  const lines = ties.map(tie => {
    const ofChild = tie.childId === person.id
    const [otherId, otherName] = ofChild ? [tie.adultId, tie.adultName] : [tie.childId, tie.childName]
    const name = mayChange ? html`<a class="govuk-link" href="/people/${otherId}">${otherName}</a>` : html`${otherName}`
    const what = ofChild ? relationshipNames[tie.relationship] : `${relationshipNames[tie.relationship]} of this child`
    const change = html`<a class="govuk-link" href="/people/${person.id}/family/${tie.id}">Change<span class="govuk-visually-hidden"> what is known of ${otherName}</span></a>`
    return html`<li class="sg-family__tie"><p class="govuk-body govuk-!-margin-bottom-1"><strong>${name}</strong>, ${what}</p>
${flags ? flagsOf(tie) : undefined}
${mayChange ? html`<p class="govuk-body-s">${change}</p>` : undefined}</li>`
  })
  return html`<h2 class="govuk-heading-m">${isPupil ? 'Adults of this child' : 'Children'}</h2>
${ties.length === 0 ? html`<p class="govuk-body">Nobody is known yet.</p>` : html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>`}
${mayChange && isPupil ? button({ text: 'Add an adult', href: `/people/${person.id}/family/new`, classes: 'govuk-button--secondary' }) : undefined}`
}

const flagsOf = ({ courtRestriction, doNotContact, parentalResponsibility, livesWith }: NamedTie): SafeHtml =>
  html`<p class="govuk-body-s govuk-!-margin-bottom-1">${courtRestriction ? html`${tag({ text: 'A court restricts contact', classes: 'govuk-tag--red' })} ` : undefined}${doNotContact ? html`${tag({ text: 'Do not contact', classes: 'govuk-tag--red' })} ` : undefined}</p>
<p class="govuk-body-s govuk-!-margin-bottom-1">${capitalised(`parental responsibility: ${knownInWords(parentalResponsibility)}`)}. Lives with the child: ${knownInWords(livesWith)}.</p>`
