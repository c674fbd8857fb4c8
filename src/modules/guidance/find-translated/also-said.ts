/**
 * What people say, in another language, of acts that the vocabulary names with other words there. For finding only: no page shows them.
 * By the id of the act; an act may have none.
 */
import type { Language } from '../../../platform/languages.ts'

type AlsoSaid = Readonly<Record<string, string>>

const polish: AlsoSaid = {
  'accept-request':
    'przyjąć zaproszenie dodał mnie dodała mnie znajomość znajomi follow facebook instagram nauczyciel nauczycielka',
  'decline-request': 'odmówić odmowa odrzucać blokować zablokować',
  'send-request': 'dodać do znajomych zaprosić zapraszać zaproszenie wysłać nauczyciel nauczycielka',
  'message-someone': 'napisać wiadomość messenger whatsapp wysłać czat nauczyciel nauczycielka',
  'follow-school': 'śledzić profil szkoły facebook szkoły',
  'post-comment': 'skomentować komentarz napisać opinię post wpis obrażać hejt krytykować nauczyciel nauczycielka grupa',
  'pass-on-comment': 'polubić lajk podać dalej przesłać post wpis',
  'share-confidential': 'tajemnica poufne dane zdradzić',
  'share-personal-details': 'dane osobowe adres innej osoby cudzy numer',
  'share-others-work': 'prawa autorskie piosenka skopiować ściągnąć',
  'post-photo':
    'wrzucić wstawić umieścić opublikować udostępnić zdjęcie film nagranie przedstawienie jasełka uroczystość facebook instagram tiktok',
  'repost-school-picture': 'udostępnić podać dalej zdjęcie ze strony szkoły',
  'take-photo': 'zrobić zdjęcie fotografować nagrać nagrywać sfilmować przedstawienie komórka',
  'use-social-media': 'facebook instagram tiktok snapchat',
  'browse-internet': 'strony internetowe sieć wifi',
  'use-phone': 'telefon komórka smartfon dzwonić rozmawiać plac zabaw szkoła',
  'join-site': 'założyć konto zarejestrować się zapisać tiktok instagram snapchat facebook whatsapp',
  'let-child-join': 'syn córka dziecko moje dziecko założyć konto tiktok instagram snapchat facebook whatsapp wiek',
  'contact-parent': 'zadzwonić napisać do rodziców rodzice',
  'give-contact-details': 'dać numer telefonu mail nauczyciel nauczycielka',
  'raise-concern': 'skarga poskarżyć się reklamacja problem martwię się pytanie zapytać szkołę grupa whatsapp rodziców',
  'tighten-privacy': 'prywatność ustawić zabezpieczyć profil',
  'leave-profile-public': 'profil otwarty publiczny',
  'share-password': 'podać hasło powiedzieć hasło',
  'change-password': 'nowe hasło zmiana hasła',
  'publish-own-details': 'podać adres dane osobowe w sieci',
  'report-worry': 'zgłosić zgłoszenie hejt nękanie dokuczać dręczyć obraża wyśmiewa martwi mnie groźby przemoc dziecko internet',
  'keep-secret': 'sekret tajemnica nie mówić nikomu milczeć',
  'handle-bullying': 'cyberprzemoc nękanie dokuczanie dręczenie hejt',
  'ask-to-remove': 'usunąć wpis skasować post zdjęcie zdjąć usunięcie',
  'call-police': 'policja zadzwonić na policję groźby przestępstwo',
  'take-legal-action': 'sąd prawnik adwokat pozew',
  'accept-policy': 'akceptować zaakceptować zgodzić się wolontariusz pomagać',
  'read-related': 'inne zasady dokumenty regulamin',
}

const urdu: AlsoSaid = {
  'accept-request': 'فرینڈ ریکوسٹ ایڈ کیا ہے دوست فیس بک انسٹاگرام استاد ٹیچر',
  'decline-request': 'انکار بلاک فرینڈ ریکوسٹ',
  'send-request': 'ایڈ کرنا دوست بنانا فرینڈ ریکوسٹ استاد ٹیچر',
  'message-someone': 'میسج واٹس ایپ چیٹ بات کرنا استاد ٹیچر',
  'follow-school': 'اسکول کا پیج فیس بک',
  'post-comment': 'کمنٹ لکھنا رائے برا بھلا استاد ٹیچر گروپ',
  'pass-on-comment': 'فارورڈ آگے بھیجنا لائک',
  'share-personal-details': 'پتا نمبر ذاتی معلومات',
  'post-photo': 'فوٹو تصویر ویڈیو لگانا اپ لوڈ ڈالنا شیئر ڈراما تقریب فیس بک انسٹاگرام ٹک ٹاک',
  'take-photo': 'فوٹو کھینچنا تصویر ویڈیو ریکارڈ ڈراما تقریب موبائل',
  'use-social-media': 'فیس بک انسٹاگرام ٹک ٹاک',
  'use-phone': 'موبائل فون کال اسکول',
  'join-site': 'اکاؤنٹ ٹک ٹاک انسٹاگرام سنیپ چیٹ فیس بک واٹس ایپ',
  'let-child-join': 'بیٹا بیٹی بچہ بچی میرا بچہ اکاؤنٹ عمر ٹک ٹاک انسٹاگرام سنیپ چیٹ فیس بک واٹس ایپ',
  'give-contact-details': 'نمبر دینا استاد ٹیچر',
  'raise-concern': 'شکایت مسئلہ سوال پوچھنا واٹس ایپ گروپ والدین',
  'share-password': 'پاس ورڈ دینا',
  'change-password': 'نیا پاس ورڈ',
  'report-worry': 'رپورٹ شکایت تنگ کرنا دھمکی گالی بچہ انٹرنیٹ پریشان',
  'keep-secret': 'راز چھپانا کسی کو نہ بتانا',
  'handle-bullying': 'بلنگ تنگ کرنا ستانا',
  'ask-to-remove': 'پوسٹ ڈیلیٹ ہٹوانا مٹانا تصویر',
  'call-police': 'پولیس فون دھمکی جرم',
  'take-legal-action': 'وکیل عدالت مقدمہ',
  'accept-policy': 'منظور رضاکار مدد',
  'read-related': 'دوسرے اصول کاغذات',
}

export const alsoSaid: Readonly<Partial<Record<Language, AlsoSaid>>> = { pl: polish, ur: urdu }
