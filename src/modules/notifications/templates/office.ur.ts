import type { OfficeForOffice, officeTemplates } from './office.ts'
import type { TranslatedNotices } from './template.ts'

export const officeUrdu: TranslatedNotices<typeof officeTemplates, OfficeForOffice> = {
  'something-waits': {
    subject: 'آپ کے لیے کچھ ہے',
    lines: ['آپ کے لیے Schoolgate میں کچھ ہے۔'],
    action: 'اندر آئیں',
    today: 'دیکھیں کہ آپ کے لیے کیا ہے',
  },
}
