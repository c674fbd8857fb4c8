/** The page of what waits for somebody. The lines of notices themselves are the templates’. */
export const messages = {
  'today.title': 'Today',
  'today.nothing': 'Nothing waits for you. That is how a day should begin.',
  'today.since': '{when, select, today {Since today} yesterday {Since yesterday} other {Since {day}}}',
  'today.times':
    '{count, plural, one {# time} other {# times}}, {when, select, today {last today} yesterday {last yesterday} other {last {day}}}',
  'today.done': 'Done',
  'today.more':
    '{count, plural, one {One more waits. Mark some as done to see the rest.} other {# more wait. Mark some as done to see the rest.}}',
  'today.started': 'What you started',
  'today.none-started': 'Nothing of yours is on its way.',
  'today.signed-in': 'You are signed in as {name} ({titles}).',
  'today.ask': 'Ask what you may do',
  'today.choose': 'Choose what you hear of by mail',
  'today.somebody-else': 'Be somebody else',
} as const
