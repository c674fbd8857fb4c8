// `npm run schema`: after a new migration, writes schema.sql and src/platform/db/schema.ts from a migrated database.
import { writeFileSync } from 'node:fs'
import { describeSchema, describeTypes, schemaFiles } from './describe-schema.ts'
import { startTestServer } from './server.ts'

const server = await startTestServer()
const migrated = { ...server.owner, database: server.template }
try {
  writeFileSync(schemaFiles.sql, await describeSchema(migrated))
  writeFileSync(schemaFiles.types, describeTypes(migrated))
} finally {
  await server.close()
}
