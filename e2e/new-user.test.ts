/** A new user: from the first page to an answer, its clause and a sheet of paper. */
import { journeysOfAsking } from './journeys-of-asking.ts'
import { servedSite } from './served-site.ts'

journeysOfAsking(await servedSite())
