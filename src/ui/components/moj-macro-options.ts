/**
 * MOJ Frontend 11 ships no `macro-options.json`, so its options stand here in the same form, read from its templates;
 * a test reads the templates again and finds every option, no more and no fewer.
 */
import type { MacroOption, MojComponent } from './bridged.ts'

const option = (name: string, type: string, more: Partial<MacroOption> = {}): MacroOption => ({ name, type, ...more })
const required = (name: string, type: string): MacroOption => option(name, type, { required: true })

const classes = option('classes', 'string', { description: 'Classes to add to the outermost element.' })
const attributes = option('attributes', 'object', { description: 'HTML attributes to add to the outermost element.' })
const content = [required('text', 'string'), required('html', 'string')]
const heading = option('heading', 'object', { required: true, params: content })
const activeLink = [required('href', 'string'), ...content, option('active', 'boolean'), attributes]

export const mojMacroOptions: Readonly<Record<MojComponent, readonly MacroOption[]>> = {
  alert: [
    option('variant', 'string', { description: 'One of information, success, warning, error.' }),
    required('title', 'string'),
    option('showTitleAsHeading', 'boolean'),
    option('headingTag', 'string', { description: 'One of h2, h3, h4.' }),
    option('text', 'string'),
    option('html', 'string'),
    option('role', 'string'),
    option('dismissible', 'boolean', { description: "Works only with MOJ's own script, which we do not serve." }),
    option('dismissText', 'string'),
    option('disableAutoFocus', 'boolean'),
    option('focusOnDismissSelector', 'string'),
    classes,
    attributes,
  ],
  badge: [...content, option('label', 'string'), classes, attributes],
  filter: [
    heading,
    option('selectedFilters', 'object', {
      params: [
        heading,
        option('clearLink', 'object', { required: true, params: [required('href', 'string'), required('text', 'string')] }),
        option('categories', 'array', {
          params: [
            heading,
            option('items', 'array', { required: true, params: [required('href', 'string'), required('text', 'string')] }),
          ],
        }),
      ],
    }),
    option('submit', 'object', { params: [option('text', 'string'), attributes] }),
    option('optionsHtml', 'string', { required: true, description: 'The fields of the filter.' }),
    attributes,
  ],
  'page-header-actions': [
    option('heading', 'object', {
      required: true,
      params: [...content, option('level', 'integer'), option('classes', 'string')],
    }),
    option('items', 'component:button[]', { description: 'Buttons beside the heading.' }),
    classes,
    attributes,
  ],
  search: [
    option('layout', 'string', { description: 'Set to stacked for the button below the field.' }),
    option('iconButton', 'boolean'),
    required('action', 'string'),
    option('method', 'string', { description: 'Defaults to get.' }),
    option('csrf', 'object', { params: [option('name', 'string'), required('value', 'string')] }),
    option('label', 'object', { isComponent: true, required: true }),
    option('hint', 'object', { isComponent: true }),
    option('input', 'component:input-part', { required: true }),
    option('button', 'component:button-part'),
    classes,
    attributes,
  ],
  'side-navigation': [
    option('label', 'string'),
    option('sections', 'array', {
      params: [
        option('heading', 'object', {
          required: true,
          params: [...content, option('headingLevel', 'integer'), option('classes', 'string'), attributes],
        }),
        option('items', 'array', { required: true, params: activeLink }),
      ],
    }),
    option('items', 'array', { params: activeLink }),
    classes,
    attributes,
  ],
  'sub-navigation': [
    option('label', 'string'),
    option('items', 'array', { required: true, params: [...activeLink, option('classes', 'string')] }),
    classes,
    attributes,
  ],
}
