export { lastNotified, notify, notifyEach, settle, tellAtOldAddresses } from './notify.ts'
export { officeLinks } from './office-links.ts'
export { notificationRoutes } from './routes.ts'
export { workOnNotices } from './send-notices/work-on-notices.ts'
