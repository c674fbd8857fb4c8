/** Ordinary English words that are near a word that counts, and must not be mended into it. */

const words = `
able about above across after afternoon again against agree ahead alive almost alone along already also although always among
animal answer apple area arrive aunt away awful baby back bacon badge baker ball banana band bank base basket bath beach bean bear
beat beautiful became become been beer before began begin behind being believe below bench best better between bike bill bird
black blame blank block blood blow blue board boat body boil bone book boot bore born both bottle bottom bowl brain branch brand
brave bread break breath brick bridge bright bring broad broke brother brought brown brush build burn busy butter button buyer
cake came camp cannot card care carry cart case cash castle catch cause cave chain chair chalk chance charge cheap cheer cheese
chess chest chicken chief choice choose church circle city clay clean clear clever cliff climb clock close cloth cloud coal coat
coast code coffee coin cold collar colour comb come common cook cool copper corn corner cost couch cough could count country
couple cover cream cross crowd crown cruel crush dance danger dark date daughter dear death deep deer desk dish doctor does door
double doubt down drain draw dream dress drink drive drop drove during dust duty each early earn earth east easy edge effect eggs
eight either else empty enemy engine enough enter equal even ever every exam extra face fact fair faith fall false fame fancy far
farm fast fate favour fear feast feed feel feet fell fence fetch fever field fight fill find fine finger finish fire first
fish five flag flame flat flight float flood floor flour flow flower fold food foot force forest forget fork form found four frame
free fresh from front fruit full funeral game garden gate gave gift give given glad glass goal gold gone good grain grand grass
grave great green grew grey grief ground group grow guess guide half hall hand handle hang happen happy hard hate have
health heap hear heart heat heavy height hello help here hers hide high hill hire hold hole home hook hope horn horse
hospital host hotel hour house huge hunger hunt hurry husband idea indeed inside into iron island issue item itself join joke
judge juice jump jumper just keep kept kettle kick kill kind king kitchen knee knew knife knock know known lack ladder lady lake
lamb lamp land large last late laugh lawn lead leaf lean leap learn least leather leave left lend less letter level lift light
like limit line lion list little live load loaf loan lock long look loose lord lorry lose loss lost loud love lower luck made main
make male many march mark market marry match matter maybe meal mean meant meat meet melt member mend mention mess metal middle might
mile milk mill mind mine minute miss mist mistake model modern moment monday money monkey month moon more morning most mouse mouth
move much must nail name narrow near neat neck need needle neighbour neither nest never news next nice niece night nine none noon
north nose note nothing notice nurse oats ocean office often once only onto open orange order other ought ours over owner pack page
paid pain paint pair pale pan pants paper park part party pass past path pause pear pencil people pepper perhaps petrol piano pick
piece pint pipe pitch place plain plan plane planet planets plant plate play plenty pocket point poor pork port post potato pound
pour power present press pretty price pride print prison prize proof proud prove pudding pull pure push quarter queen question
quick quiet quite rabbit race rail rain raise ranch rather reach ready real really reason recipe repair rest rice rich ride right ring
ripe rise river road roast rock roll roof room root rope rose rough round row royal rubber rule rush safe sail sale salt same sand
sang satin save scale scarf scene science score sea seat second secret seed seem seen self sell send sense seven shade shadow
shake shall shame shape share sharp sheep sheet shelf shell shine ship shirt shock shoe shoot shop shore short should shout
show shut sick side sight sign silk silver since sing sister site size skill skin skirt sleep slip slow small smell
smile smoke smooth snake snow soap sock soft soil sold some song soon sore sort soul sound soup south space spade spare speak speed
spell spend spent spoil spoke spoon sport spot spring stable stage stair stamp stand star start state station stay steal steam steel
steep stem step stick still stir stone stood stop store storm story stove straight street strike string strip stupid such sugar
suit summer sun sure sweet swim sword table tail take tale talk tall tame taste taught teach team tear tell tent term test than thank
that their them then there these they thick thin thing think third this those though thread three throat throw thumb thus
tide tidy ties tight till time times tiny tire toast today toes together told tomorrow tone tongue took tool tooth touch tour towel tower
town trade train trap travel tray tree tribe trip truck true trust truth tuesday turn twice type uncle under until upon used usual
vase very view village visit voice vote wage wait wake walk wall want warm wash waste watch water wave weak wealth wear weather week
weigh well went were west what wheat wheel when where which while white whole whom wide wife wild will wind window wine wing winter
wipe wire wise wish with woman wood wool word work world worm worn worse worth would wound wrap write wrong yard year yellow yesterday
young your
meaning leaver leavers cheesy planes friday saturday sunday wednesday thursday drama maths magic phonics leads leeds queue boost sandals trousers coats
dinosaur volcano spelling tables buses tooth teeth lorem dolor amet ipsum drop cats dogs mats rolls polls moat
`

export const ordinaryWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(word => word.length > 0))
