/**
 * What to look for on each platform. Names and places of settings change often, so this says what a setting is for and not
 * where it stands. Whoever goes through it again changes `writtenOn`.
 */
import type { SafetyItem, SafetyPart } from './safety-item.ts'

/** When all of this was last gone through. */
export const writtenOn = Temporal.PlainDate.from('2026-11-22')

const privacy = (id: string, text: string, hint?: string): SafetyItem => ({
  id,
  clause: 'A18',
  text,
  ...(hint !== undefined && { hint }),
})
const details = (id: string, text: string, hint?: string): SafetyItem => ({ ...privacy(id, text, hint), clause: 'A19' })
const school = (text: string): SafetyItem => ({ id: 'school', clause: 'A1', text })

export const platforms: readonly SafetyPart[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    items: [
      privacy('audience', 'Look for who sees what you post from now on, and choose friends only'),
      privacy('past', 'Look for a way to limit posts of the past, and use it', 'One press can change all that were once public.'),
      privacy(
        'friends',
        'Look for who sees your list of friends, and hide it',
        'Otherwise pupils find you through each other’s parents.',
      ),
      privacy('requests', 'Look for who may send you friend requests and messages, and narrow it as far as it goes'),
      privacy('tags', 'Look for a review of tags, so that a picture of you shows on your page only once you agree'),
      privacy('search', 'Look for whether search engines may lead to your profile, and say no'),
      details('look-up', 'Look for who may find you by your email address or phone number, and narrow it as far as it goes'),
      school('Look at your profile’s lines on work and education: the school is not named there'),
    ],
  },
  {
    id: 'instagram',
    name: 'Instagram',
    items: [
      privacy('private', 'Look for the private account, and turn it on'),
      privacy('followers', 'Go through your followers, and remove pupils, parents and people whom you do not know'),
      privacy('tags', 'Look for who may tag or mention you, and narrow it'),
      privacy('messages', 'Look for who may message you and add you to groups, and narrow it'),
      privacy('suggested', 'Look for whether your account is suggested to others, and say no where you can'),
      details('contacts', 'Look for contacts that the app has copied from your phone: delete them, and stop the copying'),
      school('Look at your own description and your tagged places: the school is not among them'),
    ],
  },
  {
    id: 'x',
    name: 'X (Twitter)',
    items: [
      privacy('protected', 'Look for protected posts, and turn them on', 'Without it, everything can be read by anybody.'),
      privacy('followers', 'Go through your followers: those from before protection stay until you remove them'),
      privacy('tags', 'Look for who may tag you in pictures, and narrow it'),
      privacy('messages', 'Look for who may send you messages, and narrow it'),
      details('look-up', 'Look for whether people can find you by email address or phone number, and say no'),
      details('place', 'Look for whether posts carry where you are, and say no; remove it from old ones'),
      school('Look at your description and your posts: the school is not named there'),
    ],
  },
  {
    id: 'tiktok',
    name: 'TikTok',
    items: [
      privacy('private', 'Look for the private account, and turn it on'),
      privacy(
        'suggested',
        'Look for whether your account is suggested to contacts and to people who open your links, and say no',
      ),
      privacy('comments', 'Look for who may comment, message, and reuse or download your videos, and narrow it'),
      privacy('likes', 'Look for who sees what you liked and whom you follow, and choose only you'),
      details('contacts', 'Look for contacts that the app has copied from your phone or from other platforms: remove them'),
      school('Look at your videos: no uniform, no corridor, no name of the school'),
    ],
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    items: [
      privacy(
        'seen',
        'Look for who sees your picture, your line of text and when you were last there, and narrow it to your contacts',
      ),
      privacy(
        'groups',
        'Look for who may add you to groups, and narrow it',
        'A class’s parents share groups, and one press adds you.',
      ),
      privacy('status', 'Look for who sees your status updates'),
      details('number', 'Remember that everyone in a group sees your number: leave groups with parents and pupils in them'),
      details('second-step', 'Look for a PIN or second step that protects your account'),
    ],
  },
  {
    id: 'snapchat',
    name: 'Snapchat',
    items: [
      privacy('contact', 'Look for who may contact you, and choose friends only'),
      privacy('story', 'Look for who sees your story, and choose friends only'),
      privacy('suggested', 'Look for whether you are suggested to people who share friends or contacts with you, and say no'),
      details('place', 'Look for the map and for who sees where you are on it, and choose nobody'),
      details('look-up', 'Look for whether people can find you by phone number or email address, and say no'),
    ],
  },
  {
    id: 'linkedin',
    name: 'LinkedIn',
    items: [
      privacy('public', 'Look for what of your profile people see who are not signed in, and show as little as you need'),
      privacy('connections', 'Look for who sees your list of connections, and choose only you'),
      details('look-up', 'Look for who sees or can search by your email address and phone number, and narrow it'),
      {
        id: 'school',
        clause: 'A1',
        text: 'Check that what you say about the school is what you would say at an interview',
        hint: 'This is a network for work, so the school may be named here.',
      },
    ],
  },
  {
    id: 'youtube',
    name: 'YouTube',
    items: [
      privacy('videos', 'Go through your own videos: make private whatever is not meant for everybody'),
      privacy('lists', 'Look for whether your playlists and subscriptions can be seen, and keep them private'),
      privacy('comments', 'Go through your old comments: they stand under your account’s name'),
      details('name', 'Look at the name, picture and description of your channel: no address, number or family picture'),
      school('Look at the description of your channel: the school is not named there'),
    ],
  },
  {
    id: 'other',
    name: 'Other platforms and games',
    items: [
      privacy('strictest', 'Look for the strictest privacy on each, and choose it'),
      privacy('listed', 'Look for whether search and suggestions lead to you, and say no'),
      privacy('contacts', 'Go through friends and followers: no pupils, no parents'),
      details('details', 'Look at your profile on each: no address, number or place where you live'),
      details('place', 'Look for whether it shows where you are (running, cycling and dating apps often do), and turn it off'),
      school('Look at your profile on each: the school is not named there'),
    ],
  },
]
