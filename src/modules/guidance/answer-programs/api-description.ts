/** The JSON interface described as OpenAPI 3.1, made from the shapes themselves. */

import { z } from 'zod'
import { answerShape, clauseShape, dutyShape, questionShape } from '../answer-shape.ts'
import { findRequest, findResponse, problemsShape, situationRequest } from './requests.ts'

const schema = (shape: z.ZodType, io: 'input' | 'output' = 'output') => z.toJSONSchema(shape, { io, target: 'openapi-3.0' })
const json = (shape: z.ZodType, io: 'input' | 'output' = 'output') => ({
  content: { 'application/json': { schema: schema(shape, io) } },
})

/** The OpenAPI document of `/api`. */
export function describeApi() {
  const refused = { description: 'Something does not fit the vocabulary: where, and what was expected', ...json(problemsShape) }
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
          requestBody: { required: true, ...json(situationRequest, 'input') },
          responses: { 200: { description: 'The answer', ...json(answerShape) }, 422: refused },
        },
      },
      '/api/find': {
        post: {
          summary: 'The acts and facts nearest to somebody’s own words, best first',
          requestBody: { required: true, ...json(findRequest, 'input') },
          responses: { 200: { description: 'Proposals, to be confirmed by a person', ...json(findResponse) }, 422: refused },
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
      schemas: {
        Answer: schema(answerShape),
        Clause: schema(clauseShape),
        Duty: schema(dutyShape),
        Question: schema(questionShape),
      },
    },
  }
}
