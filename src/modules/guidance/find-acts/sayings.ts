/**
 * Ways in which people speak of an act, beyond the vocabulary's own examples and synonyms: for the search only, never shown.
 * Separated by semicolons; a line ends one too. Acts that a vocabulary lacks are left aside.
 */
export const sayings: Readonly<Record<string, string>> = {
  'accept-request': `keeps requesting me; wants to connect with me; notification that someone requested to follow; click accept
    being friends on facebook; pending request from; already friends with a parent; half my friends are parents
    mates on facebook; following my private account; found my profile and requested me; connection request
    popped up on my facebook; have my niece on instagram; follows my account; tried to friend me; wants me to add them
    is following me; let them follow me; on my friends list; i have parents on my facebook`,
  'decline-request': `get rid of a follower; say no thanks; not accept; take them off my friends list; stop them following me; delete them
    remove old friends who are parents; leave a request unanswered; should i unfollow; cut them off`,
  'send-request': `friend request my teacher; find a colleague on facebook; look up people and add them; be mates online with other staff
    follow a child’s account; connect with other teachers; add everyone at work; add the new ta; follow my favourite teacher
    ask someone to be my friend online; key worker`,
  'message-someone': `reply to a message from; keeps sending me messages; messaged me late at night; chatting on xbox
    in the whatsapp with parents; talk to children online; answer a dm; group with mums in it; staff whatsapp
    play online with pupils; wish a pupil happy birthday online; send a message to my teacher; write to a child online
    snapchatting; keep in contact with old pupils; video call a pupil; face time; comment on a child’s photo
    reply with a thumbs up`,
  'report-request': `does the head have to be told about every request; report it to the head when a child follows me
    keep a record of requests; let the office know someone added me; mention it to my line manager
    write it down when a pupil adds me; form for friend requests`,
  'tell-parents-of-request': `who informs the parents when a child friends us; speak to mum about her child adding me; phone home about a follow
    should the family be told about a request; let the parents know he followed me; email home about a request`,
  'follow-school': `follow schools insta; staff following the school page; like our school on facebook
    get the school updates on my own account; see the school posts; school feed; subscribe to the school channel
    like posts on the school page`,
  'post-comment': `tell everyone on facebook; write a bad review on google; banter about my class; rubbish day at work status
    say my friend smells; brilliant teachers post; have a rant on mumsnet; call somebody names online
    talk about school on facebook; take the mick; write on a local group; say nice things about school online
    thank the staff online; joke about a pupil; funny things kids say; say what i think of the head; grumble; gossip online
    tell people what happened at school; blog about teaching; podcast about work; make a joke about; say bad things`,
  'pass-on-comment': `sign and share a petition; press like on a post; laugh at a comment; send on a message; share what another parent wrote
    put a heart on; thumbs up a post; show a screenshot to others; share a news story about school
    copy a comment into another group; agree with a post`,
  'post-own-life': `personal blog about my travels; go to a protest and post about it; photos of me in a bikini; posts about my family
    opinions about the government; tweets about strikes; my own youtube channel about baking; post about football
    online dating; sell crafts online; only fans; my band; my wedding; what i do out of work; my personal account posts
    post about my faith; tweet my views; getting drunk pictures`,
  'name-employer': `profile listing my job; bio mentions which school i teach at; say i am a teacher at; put my job title
    work and education on facebook; mention the school on my profile; school logo on my page; cv online; tag my workplace
    uniform or lanyard in profile photo; add the school to my facebook`,
  'share-confidential': `write about the children i taught; ask for advice about a pupil in a facebook group; tips for a child with adhd in a group
    tell friends about a case at school; now i have retired; talk about what happened in a meeting
    post about a child’s family problems; share a report; a pupil’s behaviour plan; staff redundancies; exclusion of a pupil
    interview results; discuss a child online; what a parent told me; things i know from work`,
  'share-personal-details': `share everybody’s email addresses; list of phone numbers; class rep contact list; where somebody lives
    tell people a child is ill; pass on a mum’s number; post a teacher’s address; birthday list; someone’s private information
    full names of children`,
  'share-others-work': `disney music; song in our leavers video; clip from a film; reading a book aloud online; somebody else’s worksheet
    photo i found; pinterest ideas; copy a poem; child’s drawing; who owns it; need a licence; cartoon characters
    share a colleague’s resource`,
  'post-photo': `a few snaps of the christmas concert; show off her certificate; group shot with other kids
    pics of the kids on my own facebook; faces covered; faces blurred; videos of my grandson; my story; selfie at school
    share with family on whatsapp; photo of staff; put the play online; live video; photos with other people’s children in
    team photo on instagram; photo of my lad in his kit; send a picture to the parents; reel; picture of my classroom
    my daughter with her friends; profile picture with pupils; tag people in photos`,
  'repost-school-picture': `re sharing the school page photos; share from the school’s account; school put a photo up can i share it
    save a picture from the school website and post it; share the school tweet; screenshot the school’s photo`,
  'publish-school-photo': `consent before putting kids photos on the website; tweet photos of my class from the school account
    no permission for a child in the photo; use photos in the newsletter; class page pictures; photo for the prospectus
    permission slips for photos; put children’s pictures on our instagram; names with photos on the website
    video on the school channel; pictures for the school facebook`,
  'take-photo': `video the nativity; take a photo of my lad in his costume; photograph the kids work; use my phone camera; film my child
    record the concert; record a lesson; take selfies; record a meeting with the teacher; photos in the changing room
    photograph the building; get a picture of her; use my own camera; pictures of the display`,
  'use-social-media': `quick look at instagram; twitter while listening to readers; allowed on snapchat on the trip; facebook during my break
    scrolling in the staffroom; tiktok in the toilets; go on facebook at work; use messenger in school
    reply on whatsapp at work; check notifications; watch youtube at lunch; social media in school hours
    on my break can i go on`,
  'browse-internet': `ordering shopping in planning time; use the school wifi; look something up; look for a house online; buy tickets
    check my bank; personal use of the internet; use the school computer for my own things; job hunting online
    read the paper online; check the football scores; web surfing; private emails`,
  'own-business': `marking for another job; do something of my own in school time; work on my own business; studying for my degree at work
    run my etsy shop; plan my wedding at work; second job; play games at work; personal jobs in work hours
    sort my own things out`,
  'use-phone': `hide my phone; mobile in my hand in case the school rings; plumber takes calls; phone in my bag; keep it in my pocket
    phone on silent; need my phone to walk home; phone on the desk; answer a call; phone as a torch; phone for my diabetes
    check the time on my phone; hand my phone in; phones in school; ring my mum; call the office; use maps on my phone
    phone in the classroom; mobile on silent in my pocket; leave my phone at the office; text my wife`,
  'use-childrens-site': `cool maths games in class; go on games on the computer; game websites in ict; online games at school
    times tables rockstars; club website; chat on a game at school; when i finish can i go on; children’s apps; prodigy
    kahoot; lego site; cbbc`,
  'join-site': `everyone in my class has tiktok why cant i; im 8 can i have whatsapp; how old for instagram; be on snapchat
    my own youtube channel; pretend to be older; what age is facebook; get discord; let me have tiktok; have an account
    which email for my account; mum says i can have snapchat; use my brothers account`,
  'let-child-join': `my 11 year old is desperate for snapchat; my boy wants his own youtube channel; let her have whatsapp
    right age for my daughter; all her friends are on it; child nagging for tiktok; should i allow; kids on social media
    my kid already has an account; parental controls; phone for my child; is roblox ok for my son; letting our daughter use`,
  'contact-parent': `ring a parent from my mobile on the residential; call home about behaviour; talk to parents; email families
    tell a parent their child is ill; use my own phone to ring; let parents know we are late back; update parents
    speak to a dad; send a text to parents`,
  'give-contact-details': `parents want my email; get the teacher’s phone number; have my number; my own mobile number for emergencies
    put my number on a letter; pupil wants my email; can i have your number; is it ok for a mum to have my number
    exchange numbers with a dad`,
  'raise-concern': `where do i go if i am not happy; message the school on facebook; ask about the trip; who do i talk to about
    unhappy with a teacher; something is wrong at school; my child is unhappy; make a complaint; speak to someone about my son
    worried about my daughter at school; ask other parents about homework; best way to contact the school
    get in touch with school; problem with another child in class; disagree with the school`,
  'remind-families': `put up a sign asking parents not to; tell parents before the show; announce at the concert no photos
    letter to all parents about phones; poster at the gate; inform visitors of the rules; newsletter about social media
    warn families about tiktok; let volunteers know the rules`,
  'tighten-privacy': `how private does my facebook need to be; make my account private; who should see my posts; check my settings
    stop people seeing my photos; hide my friends list; change my name on facebook; use a different name online
    stay safe online as a teacher; clean up my old posts; protect my profile`,
  'leave-profile-public': `strangers able to see my tweets; profile comes up when you google me; people can find me; my account is open
    anybody can follow me; public twitter; seen by everyone; turn up in google; not private; have a public account`,
  'check-union-guidance': `what do the neu recommend; trade union help; ask my rep; advice for teachers; union leaflet`,
  'share-password': `my friend asked for my password; let someone use my account; know my login; husband uses my facebook; partner knows my pin
    let my friend log on; swap passwords; keep my password written down; use someone else’s login; share an account`,
  'change-password': `same password for everything; strong password; been hacked; how long should a password be; old password
    someone guessed my password; password rules`,
  'publish-own-details': `real birthday and where i live; show my phone number; put my full name and school; my address online; share my location
    snap map; tell people online my age; list my number on a selling page; say where i am; tell someone online where i live
    give my real name`,
  'open-account': `run an instagram for year 3; new page for the school; twitter for the football team
    facebook group for parents of my class; start a podcast; tiktok for the school; pta facebook
    make an account for our class; school wants a youtube channel; class blog set up; whatsapp group for the class
    make a new group`,
  'use-account': `use tapestry in nursery; use social media in lessons; permission to use an app; show youtube in class
    tweet from the class account; put work on seesaw; teams; google classroom; apps in my teaching; share learning online
    use twitter with pupils; homework app`,
  'approve-account': `a teacher wants to use a new app do i say yes first; staff asking for a new account; decide whether a teacher can use
    who says yes to a new app; refuse an account; agree to a class twitter; my permission for an account
    has to be approved by`,
  'share-login': `who needs to be told the new login; head wants my password; keep the logins in the office; tell the head how to log in
    hand in passwords; who should know the class password; give login details to school`,
  'change-login': `person who ran our twitter is leaving; new member of staff takes over the account; lost the password of the school page
    locked out of the class account; new owner of the page; update the login for the school facebook
    swap the email on the account`,
  'set-activity': `email a partner school; children use a chat site; pupils playing a game online for learning; kids comment on a blog
    class talk to another school; get my pupils to make a video and upload; use minecraft in lessons
    online project for my class; skype another class; have the children on`,
  'report-worry': `sending me horrid messages; made a fake account of me; strange man messaging my daughter; saw something scary
    someone hacked me; someone wants to meet me; asked me for a photo; i feel sad about what people said
    they are laughing at me; help i am being bullied; a child in danger; worried about a child online; nude photos of a pupil
    who can i talk to; blackmail; somebody posted a photo of me; horrible group chat; they left me out; called me names
    i did something silly online; someone is talking about me; being talked about in the parents group`,
  'keep-secret': `begged me not to say anything; promised i would not tell; does not want anyone to know; keep it between us
    not say anything yet; should i wait; do nothing; stay out of it; told me in confidence; leave it for now; turn a blind eye`,
  'refer-misuse': `another teacher messaging girls; teacher’s drunken rant; colleague’s tiktok about school; saw what a member of staff put
    staff breaking the policy; my boss is breaking the rules; concerned about a colleague; ta adding pupils; a governor posted
    report staff; teacher friends with parents; worried about what a colleague wrote`,
  'handle-bullying': `child called names on the class chat; classmates picking on another child online; pupils being nasty to each other
    nasty group chat between year 6s; children being mean on whatsapp; how do we handle; child left out of a group chat
    pupil made a fake account of another pupil; racist comment by a pupil; what do we do about a bully; procedure for bullying`,
  'ask-to-remove': `calls the head a liar what can the board do; make a parent delete a video; want it off the internet
    facebook post about the school; parent wrote something nasty about a teacher; tell a parent to take it off
    what can we do about a parent’s post; parent put up pictures of other children; abusive parent online
    get facebook to remove; write to a parent about what they posted`,
  'call-police': `parent threatening to punch; ring 101; death threat; is it against the law; report it as a crime; hate speech
    when is it a police matter; violent threats; child abuse images`,
  'take-legal-action': `get an injunction; is it libel; can the school sue; get a lawyer; take to court; legal letter; pay damages
    defamed the school`,
  'act-out-of-hours': `fight arranged for sunday; is it a school matter; at home on their own computer
    can we punish for something at the weekend; happened in the holidays; nothing to do with school; after the school day
    not on school property; evening group chat; can the school get involved; our business`,
  'start-disciplinary': `do i suspend her; lose my job; can i be sacked; get in trouble at work; warning for a post
    what happens to a teacher who breaks the policy; punish a member of staff; formal action; investigate a teacher
    take action against staff; what are the consequences; fire someone`,
  'ratify-policy': `how many years before we look at the policy again; update this policy; who agrees the policy; policy is old
    policy approved by governors; next review; put the policy on the agenda; vote on the policy`,
  'sign-policy': `name at the bottom of the policy; who has to sign it; signature on the policy; policy signed by the head`,
  'accept-policy': `only here for a day do i have to agree; read and agree this; supply teacher agreeing to rules; sign in as a visitor
    new volunteer rules; agree to the rules before the trip; does this apply to me; student on placement
    do contractors have to; start a new job here`,
  'keep-it-agreement': `covered by the computer agreement; ict policy and facebook; rules for the network; the acceptable use form i signed
    internet agreement`,
  'read-related': `separate policy about bullying; where is the phone policy; is there a policy on; list of policies
    find the complaints policy; online safety policy; read other policies; where can i read`,
  'treat-worse': `told off when others were not because of hijab; different rules for boys and girls; picked on because of religion
    leave out a pupil in a wheelchair; unfair because she is black; child with special needs not allowed; treated differently
    racist rule; harder on traveller children; only boys can`,
}
