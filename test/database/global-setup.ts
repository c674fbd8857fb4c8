// For `node --test --test-global-setup=…`: one server and one migrated template for all test files of a run.
import { handover, startTestServer, type TestServer } from './server.ts'

let server: TestServer | undefined

export async function globalSetup(): Promise<void> {
  server = await startTestServer()
  process.env[handover] = JSON.stringify({ owner: server.owner, template: server.template })
}

export async function globalTeardown(): Promise<void> {
  await server?.close()
}
