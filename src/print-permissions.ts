/** Prints docs/permissions.md. Asks no database: the routes say it all. */
import { buildApp } from './composition/app.ts'
import { permissionsDocument } from './composition/permissions-matrix.ts'
import { passingRootKey } from './platform/crypto/root-key.ts'
import { openDatabase } from './platform/db/index.ts'
import { allRoutes } from './platform/http.ts'
import { createLog } from './platform/log.ts'

const log = createLog('silent')
const nowhere = { host: '/nowhere', port: 5432, database: 'none', user: 'none', password: undefined, ssl: false }
const app = await buildApp({ db: openDatabase(nowhere, log, passingRootKey()), log })
process.stdout.write(permissionsDocument(allRoutes(app)))
await app.close()
