import assert from 'node:assert/strict'
import { test } from 'node:test'
import { passwordProblem } from './password-rules.ts'

const about = { name: 'Ottilie Brandreth', email: 'o.brandreth@holm-oak.example', schoolName: 'Holm Oak Primary School' }
const problem = (password: string) => passwordProblem(password, about)

test('twelve characters are enough and 256 are not too many, of any kind and in any writing', () => {
  const good = [
    'seven lamps under blue ice',
    'gravelthimble',
    'Łódź żółw gęś',
    'нет такого пароля',
    '密码学是一门有趣的学科对吧',
    '  spaces   count  too  ',
    '🦔🦔🦆🐇🐿️🦡🦊🐸🦉🐝🐌🦋quills',
    'k8#vQz!m2Lw@',
    'x7'.padEnd(256, 'mulberry-lantern '),
    'correct horse battery staple',
  ]
  for (const password of good) assert.equal(problem(password), null, password)
})

test('shorter and longer ones are refused for their length', () => {
  assert.equal(problem('elevenchars'), 'too-short')
  assert.equal(problem('🦔'.repeat(11)), 'too-short', 'characters, not bytes')
  assert.equal(problem('mulberry '.repeat(29)), 'too-long')
})

test('what everybody guesses first is refused: words of passwords, figures, keys in a row, repetitions', () => {
  const guessed = [
    'password1234',
    'Password2026!',
    'P4$$w0rd!!!!!!',
    'letmein123456',
    'qwertyuiop123',
    '1qaz2wsx3edc',
    'zxcvbnmasdfghjkl',
    '123456789012',
    'aaaaaaaaaaaa',
    'abcabcabcabcabc',
    'abcdefghijklmnop',
    'Welcome2026!!',
    'iloveyou12345',
    'liverpool2025',
    'Summer-2026-!!',
    'administrator',
    'teacher-school-1',
    'changeme-changeme',
  ]
  for (const password of guessed) assert.equal(problem(password), 'guessable', password)
})

test('so is what everybody knows of the person and the school', () => {
  for (const password of [
    'Brandreth2026',
    'ottilie-brandreth',
    'HolmOakPrimary1',
    'o.brandreth@holm-oak.example',
    'holm oak school 2026',
  ]) {
    assert.equal(problem(password), 'guessable', password)
  }
  assert.equal(problem('Brandreth keeps nine geese'), null, 'with enough beside it, a name may be in it')
})
