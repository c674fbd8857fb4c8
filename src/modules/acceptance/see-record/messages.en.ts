/** One acceptance, as it was kept: for whoever gave it, and for those who look into it. */
export const messages = {
  'record.title': 'Acceptance of {name}',
  'record.when': 'When',
  'record.at': '{day}, {time}',
  'record.how': 'How',
  'record.by-signed-in': 'Signed in to Schoolgate',
  'record.by-link': 'By a link that was mailed to them',
  'record.by-door': 'On their own phone, at the door',
  'record.by-tablet': 'On the tablet of the office',
  'record.version': 'Version',
  'record.version-number': 'Version {number} of the policy',
  'record.clauses': 'Clauses',
  'record.mark': 'Its mark',
  'record.words': 'The words that they had before them',
  'record.proof': 'The proof',
  'record.proof-lead':
    'One file with which anybody can check, without Schoolgate, that not a word of this was changed since. The manual says how, under “Verify an acceptance”. For ten minutes after it was given, the file lacks the seal of the record of acts.',
  'record.save': 'Save the proof',
} as const
