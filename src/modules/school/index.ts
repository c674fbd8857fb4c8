export { type InstalledSchool, installedSchoolOf } from './installed-school.ts'
export { schoolRoutes } from './routes.ts'
export { demonstrationSlug, enterSchool, slugFor } from './school-store.ts'
export { installedSchoolIds, schoolFrom } from './school-views.ts'
