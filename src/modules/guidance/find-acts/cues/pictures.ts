/** Pictures, and what is to be done with them. */

import type { CuePatterns } from '../patterns.ts'

export const picturesCues = {
  photo: ['{photo}', '(?:the )?{event} (?:film|recording)', 'film'],
  event: ['{event}'],
  take: [
    '(?:take|taking|taken|took|snapchat a|snapchat|get|film|films|record|records|video|videos|videoing|shoot|capture|photo the|photo my) (?:\\S+ ){0,4}(?:photos?|videos?|selfies?)',
    '{ask} (?:i |we |you |parents |they |grandad |gran )?(?:film|record|video|photo|livestream)',
    '(?:film|video|record|photo) (?:the |my |our |an? )?(?:\\S+ )?(?:{event}|son|daughter|kids?|children|child|friends?|class|him|her|it|lesson|lessons|school)',
    'taking photos',
    'allowed to film',
    '(?:need|want|have) to (?:film|photo|record)',
    'camera',
    'photos? on my phone',
  ],
  publish: [
    '{publish}',
    '(?:on|onto|to|in|over) (?:\\S+ ){0,3}(?:{platform}|website|page|blog|group|profile|timeline|story|newsletter)',
    'online',
  ],
  'school-channel': [
    '(?:schools?|class|classs|our|official|pta) (?:own |official )?(?:(?!on |in |at |to |photos? |videos? )\\S+ )?(?:website|web page|webpage|account|page|{platform}|blog|newsletter|channel|feed|site|prospectus|socials)',
    '(?:newsletter|prospectus)',
    'seesaw|classdojo|school app',
    'on the website',
    'account for (?:the )?school',
  ],
  'from-school-channel': [
    '(?:from|off) (?:the |our )?(?:schools?|class|official)(?: (?:own |official )?(?:\\S+ )?(?:website|account|page|{platform}|blog|feed|story))?',
    '(?:the |our )schools (?:own |official )?(?:{platform} )?(?:photos?|posts?|story|stories|tweets?|video|reel)',
    '(?:repost|reposting|retweet|retweeting|reshare|resharing|regram|share|sharing) (?:the |a |an |my |our |some |something )?(?:\\S+ ){0,3}(?:schools?|school) (?!play|trip|fair|production|disco|concert|sports|nativity)(?:\\S+ ){0,3}(?:photos?|post|posts|story|tweet|tweets|account|page|{platform})',
    'school (?:posted|put up|has posted|tweeted)',
  ],
  repost: [
    'repost',
    'reposting',
    'reposts',
    'retweet',
    'retweeting',
    'reshare',
    'resharing',
    'regram',
    '(?:share|sharing|shared)',
  ],
  'pass-on': [
    '(?:share|sharing|like|liking|forward|forwarding|retweet|retweeting|repost|reposting|react to|quote|pass on|passing on|spread|spreading|re share|agree with|copy and paste|heart|laugh react) (?:\\S+ ){0,5}(?:post|posts|comments?|tweets?|rumours?|messages?|status|gossip|chat|thing|meme|petition|what|it|one)',
    'screen ?shots?|screenshotting|screen shot',
    '(?:like|liking|share|sharing|liked|shared) (?:\\S+ ){0,3}(?:post|comment|tweet|status)',
    '(?:retweet|retweeting|repost|reposting) \\S+',
    'forward (?:it|this|that|a|the)',
    'pass (?:it|this|that) on',
  ],
  'own-life': [
    '(?:my|our|the|a|on|about) (?:own )?(?:\\S+ ){0,2}(?:holiday|holidays|hols|night out|nights out|wedding|dog|cat|pet|hobby|hobbies|garden|dinner|private life|personal life|weekend|hen do|stag do|football team|band|religion|faith|gym|baby|new baby|boyfriend|girlfriend|party)',
    'only fans|night out|hen do|stag do|piss up|drinking|drunk|beer|pub|wine',
    'political|politics|brexit|election|labour|tory|tories|palestine|gaza|trump|strike|strikes|climate|vote',
    '(?:religious|my) (?:beliefs?|views?|opinions?|faith)',
    'offensive jokes?|dirty jokes?|jokes',
    'own (?:life|opinions?|views)',
    'swear(?:ing)? on my',
    'bikini',
    'dating (?:app|profile|site)',
    'tinder',
  ],
} as const satisfies CuePatterns
