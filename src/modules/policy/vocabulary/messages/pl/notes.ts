import type { VocabularyText } from '../vocabulary-text.ts'

export const notes: VocabularyText['notes'] = {
  'private-counts': 'Zamknięte grupy, znikające relacje i wiadomości prywatne też się liczą.',
  'head-received-it': 'Jako dyrektor szkoły powiedz drugiemu dyrektorowi (co-headteacher) albo przewodniczącemu rady szkoły.',
  'safeguarding-lead-first':
    'Jeśli osoba odpowiedzialna za bezpieczeństwo dzieci (designated safeguarding lead) zakazała kontaktu z tym domem, nie kontaktuj się. Bez pewności najpierw ją zapytaj.',
  'adult-former-pupil': 'Były uczeń, który ma 18 lat lub więcej, jest dorosły. Jego rodziców się nie powiadamia.',
  'danger-first':
    'Jeśli komuś grozi niebezpieczeństwo, zadzwoń pod 999. Aby zadzwonić na policję lub do opieki społecznej nad dziećmi (children’s social care), nie potrzebujesz niczyjej zgody.',
  'indecent-image':
    'Jeśli na zdjęciu może być nagie dziecko, przestań patrzeć. Nie kopiuj go, nie wysyłaj dalej, nie drukuj i nie usuwaj. Zabezpiecz urządzenie i natychmiast powiedz osobie odpowiedzialnej za bezpieczeństwo dzieci (designated safeguarding lead).',
  'picture-of-a-child':
    'Czy to zdjęcie dziecka bez ubrania? Nikomu go nie wysyłaj. Powiedz dorosłej osobie, której ufasz. Nic Ci nie grozi za to, że o tym powiesz.',
  'accused-teacher':
    'Gdy uczeń oskarżył nauczyciela, przestępstwem jest publikować cokolwiek, z czego można poznać, kim jest ten nauczyciel. Kończy się to dopiero z aktem oskarżenia.',
  'complaints-welcome': 'Szkoła chce usłyszeć uczciwą skargę, i to tam, gdzie można coś naprawić.',
  'speaking-up':
    'Nadal wolno zgłaszać nieprawidłowości według procedury dla sygnalistów (whistleblowing) i rozmawiać ze swoim związkiem zawodowym lub organem nadzoru.',
  'pictures-on-own-phone':
    'Wytyczne o bezpieczeństwie dzieci traktują zdjęcia uczniów na prywatnym telefonie pracownika jako sprawę do odnotowania. Użyj urządzenia szkoły.',
  'extra-help': 'Pomoc, której potrzebuje uczeń z niepełnosprawnością, nie jest gorszym traktowaniem innych. Wymaga jej prawo.',
}
