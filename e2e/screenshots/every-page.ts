/** Every page of the demonstration school, and what whoever is signed out sees of it. */
import { sampleAddresses } from '../sample-addresses.ts'
import { newVisitor, type ServedSite } from '../served-site.ts'
import { become, exploreDemonstration, leavePolicyWaiting } from '../steps.ts'
import type { Camera } from './camera.ts'

/** @returns the addresses that were visited */
export async function everyPage(served: ServedSite, camera: Camera): Promise<readonly string[]> {
  const founder = await newVisitor(served)
  await camera.at(founder.page, '/', 'first visit')
  await exploreDemonstration(founder.page)
  const addresses = Object.values(await sampleAddresses(served.site, await leavePolicyWaiting(founder.page))).flat()
  const administrator = await newVisitor(served)
  await become(administrator.page, 'Oona Tilbrook')
  for (const address of addresses.filter(address => !address.includes('?'))) {
    const status = (await founder.page.request.get(address)).status()
    if (status === 403) await camera.at(administrator.page, address, 'administrator')
    else await camera.at(founder.page, address, 'headteacher')
  }
  await founder.leave()
  await administrator.leave()
  const stranger = await newVisitor(served)
  for (const address of [...addresses, '/nowhere']) {
    const answer = await stranger.page.request.get(address)
    if (new URL(answer.url()).pathname === new URL(address, served.origin).pathname)
      await camera.at(stranger.page, address, 'signed out')
  }
  await stranger.leave()
  return addresses
}
