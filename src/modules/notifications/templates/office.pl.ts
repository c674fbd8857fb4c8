import type { OfficeForOffice, officeTemplates } from './office.ts'
import type { TranslatedNotices } from './template.ts'

export const officePolish: TranslatedNotices<typeof officeTemplates, OfficeForOffice> = {
  'something-waits': {
    subject: 'Coś na Ciebie czeka',
    lines: ['W Schoolgate coś na Ciebie czeka.'],
    action: 'Zaloguj się',
    today: 'Zobacz, co na Ciebie czeka',
  },
}
