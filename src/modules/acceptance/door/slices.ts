/** The door: where visitors accept without an account. Its slices, in the order in which somebody meets them. */
import agree from './agree/agree.ts'
import comeAgain from './agree/come-again.ts'
import decline from './decline/decline.ts'
import destroyVisits from './destroy-visits/destroy-visits.ts'
import findDoor from './find-door/find-door.ts'
import leave from './leave/leave.ts'
import printFireList from './print-fire-list/print-fire-list.ts'
import printPoster from './print-poster/print-poster.ts'
import renewCode from './renew-code/renew-code.ts'
import seeDoor from './see-door/see-door.ts'
import seeEmergency from './see-emergency/see-emergency.ts'
import seeVisits from './see-visits/see-visits.ts'
import useTablet from './use-tablet/use-tablet.ts'

export const doorSlices = [
  findDoor,
  agree,
  comeAgain,
  decline,
  seeEmergency,
  leave,
  useTablet,
  seeDoor,
  printFireList,
  seeVisits,
  destroyVisits,
  renewCode,
  printPoster,
] as const
