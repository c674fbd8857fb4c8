import { z } from 'zod'
import { type App, readForm } from '../../../platform/http.ts'
import { languages } from '../../../platform/languages.ts'
import { open } from '../../../platform/permissions.ts'
import { loadedModel, namesIn, policyOf, schoolVocabulary } from '../../policy/index.ts'
import { actPage } from '../ask/act.page.ts'
import { type AskWords, askWords } from '../ask/ask.words.ts'
import { readAsking } from '../asking.ts'
import type { GuidanceDeps } from '../guidance-deps.ts'
import { findOnPage } from './find-in.ts'
import { foundPage } from './found.page.ts'

/** Its messages are in the language of the page. */
const formIn = ({ t }: AskWords) => z.looseObject({ words: z.string().trim().min(1, t('ask.say')).max(500, t('ask.too-long')) })

/**
 * Proposes acts and facts for somebody's own words; each proposal is a link, so that nothing is taken without a yes. A POST
 * although it changes nothing: the words may name a child, and must not stand in an address or a log.
 */
export default function findOwnWords(app: App, { today }: GuidanceDeps) {
  // The finder's patterns and lists of words take a moment to make: not while somebody waits.
  app.addHook('onListen', async () => {
    for (const language of languages) findOnPage(loadedModel, 'a friend request', [], language)
  })

  app.post('/ask/find', open('Anyone may ask in their own words'), async (req, reply) => {
    const [words, names] = [askWords.in(req.language), namesIn(req.language)]
    const { data, errors, values } = readForm(formIn(words), req.body)
    const { situation } = readAsking(schoolVocabulary, values)
    const typed = typeof values['words'] === 'string' ? values['words'] : ''
    const hiddenFields = req.hiddenFields()
    if (errors) return reply.page(actPage({ words, names, situation, typed, errors, hiddenFields }), 422)
    const found = findOnPage(await policyOf(req, today()), data.words, situation.role ?? [], req.language)
    return reply.page(foundPage({ words, names, situation, typed, found, hiddenFields }))
  })
}
