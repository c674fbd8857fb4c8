/** What this module answers. */
import type { App } from '../../platform/http.ts'
import type { NotificationDeps } from './notification-deps.ts'
import seeToday from './see-today/see-today.ts'

export function notificationRoutes(app: App, deps: NotificationDeps): void {
  seeToday(app, deps)
}
