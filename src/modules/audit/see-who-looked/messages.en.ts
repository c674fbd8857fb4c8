/** The page of who looked at one’s own record. */
export const messages = {
  'looked.title': 'Who looked at your record',
  'looked.lead': 'Each time somebody opens what the school holds about you, it is written down here.',
  'looked.nobody': 'Nobody has opened your record.',
  'looked.today': 'Today, {day}',
  'looked.erased': 'Somebody who was erased',
  'looked.opened': '{who} opened it',
  'looked.copied': '{who} took a copy',
  'looked.newest': 'Newest',
  'looked.older': 'Older',
  'looked.why': 'People look at records to do their work. If a look surprises you, ask the headteacher.',
} as const
