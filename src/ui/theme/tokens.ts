/** The product's colours by name. Each pair's contrast is held by `tokens.test.ts`; the sheets use only the names. */
import type { Hex } from './colour.ts'

/** Grounds and inks that no school changes. */
export const tokens = {
  ink: '#1b2a33',
  'ink-quiet': '#4a5a63',
  paper: '#fffdf8',
  'paper-shade': '#f6f1e6',
  card: '#ffffff',
  line: '#e2dacb',
  'line-field': '#7a8890',
  focus: '#ffd33d',
  error: '#a3161b',
  'error-ground': '#fdecea',
  success: '#0f5c3a',
  visited: '#4a3a86',
} as const satisfies Record<string, Hex>

/** Each verdict's ink and ground. */
export const verdictTokens = {
  forbidden: { ink: '#a3161b', ground: '#fdecea' },
  required: { ink: '#1d4f91', ground: '#e9f1fb' },
  'advised-against': { ink: '#7a4a00', ground: '#fff4dc' },
  advised: { ink: '#7a4a00', ground: '#fff4dc' },
  allowed: { ink: '#0f5c3a', ground: '#e8f5ee' },
  silent: { ink: '#43525a', ground: '#eef1f2' },
  depends: { ink: '#4a3a86', ground: '#f0edfa' },
} as const satisfies Record<string, { ink: Hex; ground: Hex }>

/** The engine's verdicts, as this folder dresses them. */
export type Verdict = keyof typeof verdictTokens

/** The brand colour of a school that has chosen none. */
export const defaultBrand: Hex = '#0b5563'

const root = (properties: Readonly<Record<string, string>>): string =>
  `:root{${Object.entries(properties)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')}}`

/** GOV.UK Frontend 6 is coloured by these of its custom properties. */
const govukColours: Readonly<Record<string, string>> = {
  brand: 'brand',
  text: 'ink',
  'template-background': 'paper-shade',
  'body-background': 'paper',
  'secondary-text': 'ink-quiet',
  focus: 'focus',
  'focus-text': 'ink',
  error: 'error',
  success: 'success',
  border: 'line',
  'input-border': 'line-field',
  hover: 'line',
  link: 'brand',
  'link-visited': 'visited',
  'link-hover': 'brand-dark',
  'link-active': 'ink',
  'surface-background': 'paper-shade',
  'surface-text': 'ink',
  'surface-border': 'line',
}

/** The custom properties of a school's colours: the brand, a darker tone of it for hover, a faint one for grounds, and the second colour. */
export const brandProperties = (tones: { brand: Hex; dark: Hex; tint: Hex; second: Hex }): string =>
  root({ 'sg-brand': tones.brand, 'sg-brand-dark': tones.dark, 'sg-brand-tint': tones.tint, 'sg-second': tones.second })

/** The custom properties that stand at the head of the stylesheet, brand apart. */
export function tokenProperties(): string {
  const own = Object.entries(tokens).map(([name, value]) => [`sg-${name}`, value])
  const verdicts = Object.entries(verdictTokens).flatMap(([name, { ink, ground }]) => [
    [`sg-${name}`, ink],
    [`sg-${name}-ground`, ground],
  ])
  const govuk = Object.entries(govukColours).map(([name, token]) => [`govuk-${name}-colour`, `var(--sg-${token})`])
  return root(Object.fromEntries([...own, ...verdicts, ...govuk]))
}
