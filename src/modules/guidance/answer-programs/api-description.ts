/** The JSON interface described as OpenAPI 3.1, made from the shapes themselves. */

import { z } from 'zod'
import { answerShape, clauseShape, dutyShape, questionShape } from '../answer-shape.ts'
import { findRequest, findResponse, problemsShape, situationRequest } from './requests.ts'

const REF = '#/components/schemas/'

/** Each shape by name, referring to the others by theirs. */
function componentSchemas(shapes: Readonly<Record<string, z.ZodType>>): Record<string, unknown> {
  const registry = z.registry<{ id: string }>()
  for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: id => `${REF}${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, { $id: _, $schema: __, ...schema }]) => [id, schema]))
}

const json = (name: string) => ({ content: { 'application/json': { schema: { $ref: `${REF}${name}` } } } })

/** The OpenAPI document of `/api`. */
export function describeApi() {
  const refused = { description: 'Something does not fit the vocabulary: where, and what was expected', ...json('Problems') }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Schoolgate: what the policy says',
      version: '1',
      description:
        'Asks a school’s social media policy. Nothing is stored, and no key is needed. Words and shapes are stable within a version.',
    },
    paths: {
      '/api/ask': {
        post: {
          summary: 'What the policy says of a situation',
          requestBody: { required: true, ...json('Situation') },
          responses: { 200: { description: 'The answer', ...json('Answer') }, 422: refused },
        },
      },
      '/api/find': {
        post: {
          summary: 'The acts and facts nearest to somebody’s own words, best first',
          requestBody: { required: true, ...json('Words') },
          responses: { 200: { description: 'Proposals, to be confirmed by a person', ...json('Proposals') }, 422: refused },
        },
      },
      '/api/vocabulary': {
        get: {
          summary: 'Roles, acts and facts with their values, questions and synonyms',
          responses: { 200: { description: 'The vocabulary' } },
        },
      },
      '/api': { get: { summary: 'This description', responses: { 200: { description: 'OpenAPI 3.1' } } } },
    },
    components: {
      schemas: componentSchemas({
        Answer: answerShape,
        Clause: clauseShape,
        Duty: dutyShape,
        Question: questionShape,
        Situation: situationRequest,
        Words: findRequest,
        Proposals: findResponse,
        Problems: problemsShape,
      }),
    },
  }
}
