/** What provisioning answers: the pages of administrators, and SCIM for the systems that they connect. */
import type { App } from '../../../platform/http.ts'
import answerScim from './answer-scim/answer-scim.ts'
import manageProvisioning, { mayProvision } from './manage-provisioning/manage-provisioning.ts'
import type { ProvisioningDeps } from './provisioning-deps.ts'

export function provisioningRoutes(app: App, deps: ProvisioningDeps): void {
  manageProvisioning(app, deps)
  answerScim(app, deps)
}

/** Where the office begins with it. */
export const provisioningLinks = [
  {
    href: '/people/directory',
    text: 'The school’s directory',
    hint: 'Let Microsoft Entra or Google enter staff and governors',
    permission: mayProvision,
  },
] as const
