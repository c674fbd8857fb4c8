/** The front door of the acceptance module: one line for each slice that others ask for. */
export { askNewcomers, startCampaign } from './campaign-store.ts'
export { officeLinks } from './office-links.ts'
export { acceptanceRoutes } from './routes.ts'
export { acceptanceWordGroups } from './word-groups.ts'
