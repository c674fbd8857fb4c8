/** How accessible these pages are. */
export const messages = {
  'access.title': 'Accessibility',
  'access.lead': 'Everybody must be able to read these pages and to use them.',
  'access.can': 'What you can do',
  'access.can-keyboard': 'use every page with a keyboard alone, or with a screen reader',
  'access.can-enlarge':
    'make the text four times as large, or read on a small phone, without scrolling sideways (but for one wide table, which scrolls by itself)',
  'access.can-scripts': 'switch off JavaScript: every page works without it',
  'access.can-colours': 'choose your own colours, or high contrast, in your browser or system',
  'access.can-print': 'print an answer or the policy',
  'access.standard': 'What we hold ourselves to',
  'access.standard-words':
    'The Web Content Accessibility Guidelines, version 2.2, level AA. Every page is checked by a program before each release, and with a keyboard, at 320 pixels and without JavaScript. A program finds only some faults. People who use assistive technology have not tested these pages yet.',
  'access.not': 'What is not as it should be',
  'access.not-languages': 'The policy itself, and the pages for people who work at the school, are in English only.',
  'access.not-documents': 'Documents that a school brings in are shown as they were written, and may be hard to read.',
  'access.tell': 'If something does not work for you',
  'access.tell-words':
    'Tell the school office. Say which page it was, and what you wanted to do. You can have any page’s content on paper, in large print or read to you.',
} as const
