/** The remarks of the model policy to whoever asks, in its words, so that they can be said in other languages. A test compares them. */
export const usualNotes = [
  { id: 'private-counts', text: 'Closed groups, stories that vanish and direct messages count too.' },
  { id: 'head-received-it', text: 'As the headteacher, tell your co-headteacher or the chair of governors.' },
  {
    id: 'safeguarding-lead-first',
    text: 'If the designated safeguarding lead has said not to contact this home, do not. Ask them first if you are not sure.',
  },
  { id: 'adult-former-pupil', text: 'A former pupil who is 18 or over is an adult. Their parents are not told.' },
  {
    id: 'danger-first',
    text: 'If somebody is in danger, ring 999. You need nobody’s leave to call the police or children’s social care.',
  },
  {
    id: 'indecent-image',
    text: 'If a picture may show a naked child, stop looking. Do not copy, forward, print or delete it. Keep the device safe and tell the designated safeguarding lead at once.',
  },
  {
    id: 'picture-of-a-child',
    text: 'Is it a picture of a child with no clothes on? Do not send it to anyone. Tell a grown-up you trust. You will not be in trouble for telling.',
  },
  {
    id: 'accused-teacher',
    text: 'When a pupil has accused a teacher, it is a crime to publish anything that could show who the teacher is. This ends only with a charge.',
  },
  { id: 'complaints-welcome', text: 'The school wants to hear a fair complaint, by a route where it can be put right.' },
  {
    id: 'speaking-up',
    text: 'You may still report wrongdoing under the whistleblowing procedure, and speak to your union or a regulator.',
  },
  {
    id: 'pictures-on-own-phone',
    text: 'Safeguarding guidance treats pictures of pupils on a member of staff’s own phone as a concern to be recorded. Use a school device.',
  },
  { id: 'extra-help', text: 'Help that a disabled pupil needs is not worse treatment of others. The law asks for it.' },
] as const
