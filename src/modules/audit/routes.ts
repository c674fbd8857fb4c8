/** What this module answers. */
import type { App } from '../../platform/http.ts'
import type { AuditDeps } from './audit-deps.ts'
import downloadCopy from './download-copy/download-copy.ts'
import exportAudit from './export-audit/export-audit.ts'
import seeAudit from './see-audit/see-audit.ts'
import seeWhoLooked from './see-who-looked/see-who-looked.ts'

export function auditRoutes(app: App, deps: AuditDeps): void {
  seeAudit(app, deps)
  exportAudit(app, deps)
  downloadCopy(app)
  seeWhoLooked(app, deps)
}
