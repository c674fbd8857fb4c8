import type { VocabularyText } from '../vocabulary-text.ts'

export const deadlines: VocabularyText['deadlines'] = {
  immediately: 'natychmiast',
  'same-day': 'tego samego dnia',
  'without-delay': 'bez zwłoki: tego samego dnia szkolnego, a w czasie ferii w najbliższy dzień roboczy',
  beforehand: 'zanim to zrobisz',
  'before-starting': 'przed rozpoczęciem',
  'five-school-days': 'w ciągu pięciu dni szkolnych',
  'next-meeting': 'na najbliższym zebraniu rady szkoły',
}

/** After „powiedz”: the dative. */
export const addressees: VocabularyText['addressees'] = {
  headteacher: 'dyrektorowi szkoły',
  chair: 'przewodniczącemu rady szkoły (chair of governors)',
  dsl: 'osobie odpowiedzialnej za bezpieczeństwo dzieci (designated safeguarding lead)',
  'pupils-parents': 'rodzicom lub opiekunom ucznia',
  'governing-body': 'radzie szkoły',
  'trusted-adult': 'dorosłej osobie, której ufasz',
  writer: 'osobie, która to napisała',
}

export const duties: VocabularyText['duties'] = {
  decline: 'Odrzuć zaproszenie lub prośbę',
  'tell-head-received': 'Powiedz dyrektorowi szkoły, że przyszło takie zaproszenie lub prośba',
  'tell-parents': 'Powiedz o tym rodzicom lub opiekunom dziecka',
  'tell-adult': 'Jeśli zaproszenie pochodzi od kogoś dorosłego lub nieznajomego, powiedz dorosłej osobie, której ufasz',
  'check-first': 'Najpierw sprawdź, czy wolno Ci to udostępnić, czy to prawda i czy nie zdradza to niczego prywatnego',
  'take-down': 'Jeśli to już jest wysłane, usuń to i powiedz dorosłej osobie, której ufasz',
  'tell-lead-instead': 'Zamiast tego powiedz osobie odpowiedzialnej za bezpieczeństwo dzieci (designated safeguarding lead)',
  'bring-to-school': 'Zamiast tego zgłoś to szkole: w sekretariacie, dyrektorowi szkoły albo w formularzu skargi',
  'leave-out-picture': 'Pomiń to zdjęcie albo wybierz takie, na którym każde dziecko ma zgodę',
  'keep-agreement': 'Przestrzegaj umowy o korzystaniu z komputerów i sieci (ICT acceptable use agreement)',
  'ask-approval': 'Poproś dyrektora szkoły o zgodę i poczekaj na odpowiedź',
  'read-and-ask': 'Przeczytaj zasady bezpieczeństwa dzieci i zasady o telefonach komórkowych oraz zapytaj dyrektora szkoły',
  'read-phones': 'Przeczytaj zasady o telefonach komórkowych: mogą wymagać więcej',
  'see-union': 'Sprawdź, jakie najmniejsze ustawienia radzi Twój związek zawodowy',
  'check-age': 'Sprawdź, jakiego wieku wymaga serwis: młodszym uczniom nie wolno zakładać konta',
  'use-school-contact': 'Zamiast tego użyj szkolnego e-maila lub telefonu',
  'put-login': 'Zapisz dane logowania w sejfie haseł dla dyrektora szkoły',
  'decide-before': 'Zdecyduj, zanim zacznie się jakakolwiek praca, i zapisz dlaczego',
  'put-new-login': 'Zapisz nowe dane w sejfie haseł dla dyrektora szkoły',
  'enter-activity': 'Wpisz klasę, serwis, cel i czas do rejestru zajęć',
  'tell-lead':
    'Powiedz osobie odpowiedzialnej za bezpieczeństwo dzieci (designated safeguarding lead), co się stało lub co zostało powiedziane',
  'tell-someone': 'Powiedz dorosłej osobie, której ufasz, albo użyj strony „Powiedz o tym”',
  'tell-school':
    'Powiedz szkole: w sekretariacie, dyrektorowi szkoły albo osobie odpowiedzialnej za bezpieczeństwo dzieci (designated safeguarding lead)',
  'tell-head-saw': 'Powiedz dyrektorowi szkoły, co się stało',
  'tell-chair': 'Powiedz przewodniczącemu rady szkoły (chair of governors), a nie dyrektorowi szkoły',
  'record-bullying': 'Zapisz to, zapewnij bezpieczeństwo pokrzywdzonemu dziecku i stosuj zasady przeciwdziałania przemocy',
  'tell-chair-writes': 'Powiedz przewodniczącemu rady szkoły: to rada szkoły pisze do tej osoby',
  'write-removal': 'Napisz do tej osoby, poproś o usunięcie i wskaż zasady składania skarg',
  'ring-999': 'Jeśli komuś grozi teraz niebezpieczeństwo, zadzwoń pod 999, zanim kogokolwiek zapytasz',
  'bring-draft': 'Przedstaw projekt radzie szkoły, która go zatwierdza',
  'publish-policy': 'Opublikuj zasady na stronie szkoły obok dziewięciu, które się z nimi wiążą',
  'put-on-agenda': 'Wpisz zasady do porządku obrad i zaprotokołuj decyzję',
  'have-signed': 'Dopilnuj, aby każdy dyrektor szkoły podpisał zasady i wpisał datę',
  'read-and-accept': 'Przeczytaj zasady i przyjmij je',
}
