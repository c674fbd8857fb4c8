/** Choosing whom to be in the demonstration. */
export const messages = {
  'persona.title': 'Whom would you like to be?',
  'persona.hint': 'The school and everybody in it are made up. Be one, look around, then be another.',
  'persona.continue': 'Continue',
  'persona.choose': 'Choose whom you would like to be',
  'persona.now': 'You are now {name}',
} as const
