import type { VocabularyText } from '../vocabulary-text.ts'
import { acts } from './acts.ts'
import { circumstances } from './circumstances.ts'
import { content } from './content.ts'
import { addressees, deadlines, duties } from './duties.ts'
import { incidents } from './incidents.ts'
import { notes } from './notes.ts'
import { people } from './people.ts'
import { pictures } from './pictures.ts'
import { roles } from './roles.ts'
import { schoolWork } from './school-work.ts'

/** The vocabulary in Urdu. */
export const urdu: VocabularyText = {
  acts,
  roles,
  facts: { ...people, ...content, ...pictures, ...circumstances, ...schoolWork, ...incidents },
  groups: {
    requests: 'دوست، فالو کرنے والے اور پیغام',
    posts: 'پوسٹ اور تبصرے',
    photos: 'تصویریں اور ویڈیو',
    phones: 'فون، ایپس اور انٹرنیٹ',
    families: 'اسکول اور گھر والوں کا رابطہ',
    privacy: 'آپ کی اپنی نجی باتیں',
    accounts: 'اسکول کے اکاؤنٹ اور سبق',
    incidents: 'جب کوئی بات بگڑ جائے',
    running: 'اصولوں کو چلانا',
  },
  deadlines,
  addressees,
  duties,
  notes,
  yes: 'ہاں',
  no: 'نہیں',
  everyone: 'سب',
  something: 'یہ کرنا',
  usualAge: 'زیادہ تر سائٹیں آج کل کم از کم {age} سال کی عمر مانگتی ہیں۔',
}
