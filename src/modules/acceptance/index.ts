/** The front door of the acceptance module: one line for each slice that others ask for. */
export {
  /** @public For the scheduled work. */
  askNewcomers,
} from './ask-newcomers.ts'
export {
  /** @public For when a version is published. */
  startCampaign,
} from './campaign-store.ts'
export {
  /** @public For the governors' report. */
  acceptanceFigures,
} from './campaign-views.ts'
export { officeLinks } from './office-links.ts'
export { acceptanceRoutes } from './routes.ts'
export { acceptanceWordGroups } from './word-groups.ts'
