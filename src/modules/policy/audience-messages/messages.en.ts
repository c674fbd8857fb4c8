/** Whom a clause binds, as they stand in a list: "staff and governors". The same words as the vocabulary's. */
export const messages = {
  'audience.everyone': 'everyone',
  'audience.staff': 'staff',
  'audience.headteacher': 'headteachers',
  'audience.dsl': 'designated safeguarding leads',
  'audience.governor': 'governors',
  'audience.chair': 'chairs of governors',
  'audience.former-staff': 'former staff and governors',
  'audience.pupil': 'pupils',
  'audience.parent': 'parents and carers',
  'audience.volunteer': 'volunteers',
  'audience.trip-helper': 'helpers on trips',
  'audience.visitor': 'visitors',
  'audience.contractor': 'contractors',
  'audience.governing-body': 'the governing body',
  'audience.school': 'the school',
} as const
