/** The front door of the acceptance module: one line for each slice that others ask for. */
export { officeLinks } from './office-links.ts'
export { acceptanceRoutes } from './routes.ts'
