/** The form of a channel. */
import { z } from 'zod'
import { addressProblem, channelKinds } from '../channels/channel.ts'

const perhaps = (most: number, message: string) =>
  z
    .string()
    .trim()
    .max(most, message)
    .transform(text => (text === '' ? null : text))

export const channelForm = z
  .object({
    kind: z.enum(channelKinds, 'Choose which way it is'),
    name: perhaps(200, 'The name must be 200 characters or fewer'),
    address: perhaps(300, 'This must be 300 characters or fewer'),
    purpose: z.string().trim().min(1, 'Say what it is for').max(500, 'This must be 500 characters or fewer'),
    twoWay: z.enum(['yes', 'no'], 'Choose whether people can answer').transform(answer => answer === 'yes'),
  })
  .superRefine(({ kind, address }, context) => {
    const message = addressProblem(kind, address)
    if (message) context.addIssue({ code: 'custom', path: ['address'], message })
  })
