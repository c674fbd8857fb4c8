/** What this module answers. */
import type { App } from '../../platform/http.ts'
import exportTexts from './export-texts/export-texts.ts'
import type { NotificationDeps } from './notification-deps.ts'
import seeDeliveries from './see-deliveries/see-deliveries.ts'
import seeToday from './see-today/see-today.ts'
import setMailServerRoute from './set-mail-server/set-mail-server.ts'
import setNotifyRoute from './set-notify/set-notify.ts'
import setPreferencesRoute from './set-preferences/set-preferences.ts'
import takeCallback from './take-callback/take-callback.ts'

export function notificationRoutes(app: App, deps: NotificationDeps): void {
  seeToday(app, deps)
  setPreferencesRoute(app)
  seeDeliveries(app, deps)
  exportTexts(app, deps)
  setMailServerRoute(app, deps)
  setNotifyRoute(app, deps)
  takeCallback(app, deps)
}
