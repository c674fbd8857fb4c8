// Lets a form carry a passkey. The form says what to do: data-passkey="add" or "show", and data-options, where to ask for
// what is to be signed. Without this file, or in a browser that has no passkeys, such forms stay hidden and the page says
// what else there is.

const toBytes = text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), character => character.charCodeAt(0))

const toText = buffer =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const withBytes = (list = []) => list.map(credential => ({ ...credential, id: toBytes(credential.id) }))

const creation = options => ({
  ...options,
  challenge: toBytes(options.challenge),
  user: { ...options.user, id: toBytes(options.user.id) },
  excludeCredentials: withBytes(options.excludeCredentials),
})

const request = options => ({
  ...options,
  challenge: toBytes(options.challenge),
  allowCredentials: withBytes(options.allowCredentials),
})

const asJson = ({ id, rawId, type, response }) => {
  const { clientDataJSON, attestationObject, authenticatorData, signature, userHandle } = response
  const parts = { clientDataJSON, attestationObject, authenticatorData, signature, userHandle }
  const texts = Object.entries(parts).flatMap(([name, buffer]) => (buffer ? [[name, toText(buffer)]] : []))
  const transports = response.getTransports?.()
  return JSON.stringify({
    id,
    rawId: toText(rawId),
    type,
    response: { ...Object.fromEntries(texts), ...(transports && { transports }) },
  })
}

async function optionsFor(form) {
  const token = form.elements.namedItem('_token')?.value
  const answer = await fetch(form.dataset.options, { method: 'POST', headers: token ? { 'x-form-token': token } : {} })
  if (!answer.ok) throw new Error(`no options: ${answer.status}`)
  return answer.json()
}

function send(form, credential) {
  form.elements.namedItem('passkey').value = asJson(credential)
  form.submit()
}

const forms = [...document.querySelectorAll('form[data-passkey]')]
const waiting = { stop: new AbortController() }

async function ask(form) {
  waiting.stop.abort()
  const options = await optionsFor(form)
  return form.dataset.passkey === 'add'
    ? navigator.credentials.create({ publicKey: creation(options) })
    : navigator.credentials.get({ publicKey: request(options) })
}

/** Offers passkeys among what the browser fills in by itself, as soon as the page is there. */
async function offer(form) {
  const able = await PublicKeyCredential.isConditionalMediationAvailable?.()
  if (!able || form.dataset.offer === undefined) return
  const publicKey = request(await optionsFor(form))
  const credential = await navigator.credentials.get({ mediation: 'conditional', publicKey, signal: waiting.stop.signal })
  if (credential) send(form, credential)
}

const problemOf = (form, error) =>
  form.querySelector(`[data-problem="${error?.name}"]`) ?? form.querySelector('[data-problem=""]')

for (const form of window.PublicKeyCredential ? forms : []) {
  form.hidden = false
  for (const other of document.querySelectorAll('[data-without-passkeys]')) other.hidden = true
  form.addEventListener('submit', event => {
    event.preventDefault()
    for (const problem of form.querySelectorAll('[data-problem]')) problem.hidden = true
    ask(form).then(
      credential => send(form, credential),
      error => {
        const problem = problemOf(form, error)
        if (problem) problem.hidden = false
      },
    )
  })
  offer(form).catch(() => undefined)
}
