/** The same as any new user, in a browser that runs no scripts. */
import { journeysOfAsking } from './journeys-of-asking.ts'
import { servedSite } from './served-site.ts'

journeysOfAsking(await servedSite(), { javaScriptEnabled: false })
