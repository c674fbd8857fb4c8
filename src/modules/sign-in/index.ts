export { passkeyScript } from './passkeys/passkey-script.ts'
export { signInRoutes } from './routes.ts'
export { issueSetUpLink } from './set-up-link-store.ts'
