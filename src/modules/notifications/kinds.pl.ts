import type { TranslatedKinds } from './kinds.ts'

export const kindsPolish: TranslatedKinds = {
  account: { name: 'Twoje logowanie', hint: 'Zaproszenia, linki do logowania, zmiany Twoich kluczy dostępu (passkey)' },
  safeguarding: { name: 'Niepokojące sprawy, które nie mogą czekać', hint: 'Tylko dla osób, które muszą coś z nimi zrobić' },
  tasks: { name: 'Sprawy, które na Ciebie czekają', hint: 'Gdy ktoś prosi o decyzję, przeczytanie albo zrobienie czegoś' },
  outcomes: { name: 'Co stało się z Twoją prośbą', hint: 'Decyzje w sprawie Twoich próśb' },
  reminders: {
    name: 'Przypomnienia o zasadach',
    hint: 'Przed wydarzeniami i wycieczkami oraz gdy zaczyna się okres nauki',
  },
  office: { name: 'Prowadzenie Schoolgate', hint: 'Importy, adresy, które nie działają, kopie rejestru czynności' },
}
