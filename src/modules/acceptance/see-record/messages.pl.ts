import type { Translation } from '../../../ui/messages/catalogue.ts'
import type { messages as english } from './messages.en.ts'

export const messages: Translation<typeof english> = {
  'record.title': 'Przyjęcie zasad: {name}',
  'record.when': 'Kiedy',
  'record.at': '{day}, godz. {time}',
  'record.how': 'W jaki sposób',
  'record.by-signed-in': 'Po zalogowaniu do Schoolgate',
  'record.by-link': 'Przez link przysłany e-mailem',
  'record.by-door': 'Na własnym telefonie, przy wejściu',
  'record.by-tablet': 'Na tablecie sekretariatu',
  'record.version': 'Wersja',
  'record.version-number': 'Wersja {number} zasad',
  'record.clauses': 'Punkty',
  'record.mark': 'Znak zapisu',
  'record.words': 'Słowa, które były pokazane',
  'record.proof': 'Dowód',
  'record.proof-lead':
    'Jeden plik, z którym każdy może sprawdzić bez Schoolgate, że od tamtej pory ani jedno słowo nie zostało zmienione. Jak to zrobić, mówi instrukcja w części „Verify an acceptance”. Przez pierwsze dziesięć minut plikowi brakuje pieczęci rejestru czynności.',
  'record.save': 'Zapisz dowód',
}
