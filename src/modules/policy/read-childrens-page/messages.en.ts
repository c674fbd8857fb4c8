/** The children’s page. */
export const messages = {
  'children.title': 'Safe and kind online',
  'children.tell': 'Worried? Tell someone',
  'children.nasty': 'Is something online nasty, scary or sad? Did somebody ask you to keep a secret?',
  'children.trust': 'Tell a grown-up you trust.',
  'children.at-school': 'At school: your teacher, or any grown-up who works here.',
  'children.at-home': 'At home: the grown-up who looks after you.',
  'children.no-trouble':
    'It is not your fault. You will not be in trouble for telling. If one grown-up does not listen, tell another one.',
  'children.danger': 'In danger right now? {ring}',
  'children.ring': 'Ring 999.',
  'children.yours': 'Rules for you',
  'children.everybody': 'Rules for everybody',
  'children.rule': 'Rule {clause}',
  'children.none': 'Our rules are in {policy}. Ask a grown-up to read them with you.',
  'children.policy': 'the school’s policy',
  'children.in-english': 'Some rules are in English only. Ask a grown-up to read them with you.',
  'children.rule-B1':
    'Many apps are for older children. If you are too young for one, do not join it. A grown-up can tell you the age.',
  'children.rule-B2': 'In school, only use a chat or game site when your teacher tells you to. It must help you learn.',
  'children.rule-B3': 'Do not ask your teachers, or other grown-ups from school, to be friends online. Do not follow them.',
  'children.rule-B4':
    'Do not go on social media at school or on a trip. Do not go on it on a school computer or tablet, even at home.',
  'children.rule-B5':
    'Do not write mean, rude or made-up things about other children. Do not write them about your teachers or the school. Private messages count too.',
  'children.rule-B6':
    'If something online is nasty, scary or feels wrong, tell a grown-up you trust. It is not your fault. You will not be in trouble for telling.',
  'children.rule-C3': 'Sometimes people do not agree. Other school rules say whom you can talk to.',
  'children.rule-E1':
    'Bullying online is still bullying. The school will step in, help the person who was hurt, and put a stop to it.',
  'children.rule-E4': 'Do not write things that make people hate someone or laugh at them.',
  'children.rule-E5': 'Do not write things that make people leave someone out.',
  'children.rule-E6': 'Do not write things that make people think badly of someone.',
  'children.rule-E7': 'Do not write that someone is bad at their job.',
  'children.rule-G2':
    'The school has more rules that go with these. You can find them on the school website, or ask a grown-up to show you.',
  'children.rule-G4': 'These rules are for everybody at our school. That means children and grown-ups.',
  'children.rule-G5':
    'The law counts online too. Ask before you share things that other people made, or private things about them.',
} as const
