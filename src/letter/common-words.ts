let known: ReadonlySet<string> | undefined;

/**
 * Whether a word, in lower case, is an ordinary one that happens to begin with a capital: at the start of a sentence,
 * in a title, or as the name of a month, a place or a technology. Such a word is no misspelled name: Many, Mary.
 */
export function isCommonWord(word: string): boolean {
  known ??= new Set(`${WORDS} ${NAMES}`.split(/\s+/u));
  return known.has(word);
}

/** The words that English letters are made of; those of two letters are no names anyway. */
const WORDS = `
able about above accept access account across act action active actual actually add added adding address advance
advice after again against age ago agree ahead aim air alike all allow almost alone along already also although always
among amount analyse analysis and annual another answer any anybody anyone anything anyway apart appear apply approach
are area areas army around art article aside ask asked asking asks assist assume assure attach attached attend aware
away awe back bad badly ball band bank bar bare bark base based basic bay bean bear beat became because become been
beer before began begin behalf behind being believe bell below belt bench bend beneath benefit best bet better between
beyond bid big bill bit black bless block blog blue board bold book books born both bound box boy branch brand brave
bread break bright brief bring broad brown brush build building built bulk bull burn busy but buy buyer call called
calls calm came camp can candid candidate car card care career careful case cash cast catch cause cell center centre
certain chain chair chance change charge charm chart chat check chef chief child choice choose christmas city claim
class clean clear clearly client clients climb close closed closing cloud club coach coal coast code coding coffee cold
collect come comes coming comment common company complete concern confirm connect consider contact content cook cool
copy core corn corner cost could count country couple courage course cover craft create crew cross crowd culture
current customer cut daily dale dare dark data date dates dawn day days dead deaf deal dean dear decide deck deep degree
delay deliver demand deploy depth design desk despite detail develop did didn different dig direct discuss doc does
doesn dog doing don done door double doubt down draft draw dream drive driver drop due during duty each eager ear early
earn ease east easy edge edit effort eight either else email employ end ends engine enjoy enough ensure enter entire
equal era error essay even evening event ever every everybody everyone everything exact exactly exam example excited
expand expect expert explain extra eye face fact fail fair faith fall fame family far farm fast favor favour fear feel
feels fell felt few field fig figure file fill film final finally find fine finish fire firm first fish fit five fix
flag flat flow focus folks follow following food foot for force forget forgot form former forth forward found four
frame frank frankly free fresh friday friend friendly from front full fully fun fund further future gain game gap gave
general gentle get gets getting gift girl give given gives giving glad glance goal goals goes going gold gone good got
grace grade grain grand grant grape graph grasp grass grateful grave gray great greatly green greet greetings grew grey
grid grin ground group grow growing growth guard guess guest guide had hadn half hall hand handle hands happen happy
hard hardly harm has hasn hat hate have haven having head heal health hear heard hearing heart heat held hello help
helped helpful hence her here hers herself high higher highly hill him himself hint hire hired hiring his history hit
hold holding home honest honestly honor honour hood hop hope hoped hoping host hot hour hours house how however huge
human humble hunt idea ideas ill image imagine impact improve inch include indeed inform inside instead intend interest
interested interview into invite invited isn issue item items its itself job jobs join joined joint
jolly journal joy judge jump junior just keen keep keeping key keys kind kindest kindly king knew know knowing known
lab lack lady laid lake land lane large lark last late later latest laugh law lay lead leader leading lean leap learn
learned least leave led left legal lend lens less let letter level life lift light like liked likely limit line lines
link list listen little live living load loan local lock log long longer look looked looking looks lord lose loss lost
lot lots love loved lovely low luck lucky lunch made mail main mainly major make makes making mall man manage manager
many map march mark market marry mars marvel mass master match matter maximum may maybe mean means meant meet meeting
meetings mega mention mentioned mere merely merry message met method middle might mild mile mill mind mine minor mint
minute miss mission mix mock mode model modern moment monday money month months moral more moreover morning most mostly
mother motion mount move moved much music must myself name named namely nature near nearly need needed needs neither
net never new news next nice night nine nobody none nor normal north not note noted notes nothing notice now number
obvious occur odd off offer offered office often old once one ones online only onto open opened opening opinion option
orange order other others otherwise ought our ours ourselves out outcome outline outside over overall own owner pace
pack page paid pain pair panel paper park parks part partly party pass past patch path patience pause pay peace
pen people per perfect perhaps period person personal phone pick piece pile place plain plan planet planned plans plant
play please pleased pleasure plenty plus point points policy polite pool poor port portfolio possible possibly post
power prefer prepare press pretty previous price pride prime prior probably problem process product program project
promise proper proud prove provide public pull purpose push put quality quarter question questions quick quickly quiet
quite race rail rain raise ran range rare rarely rate rather ray reach reached read reader reading ready real realise
realize really rear reason recall recent recently record red refer regard regarding regards regular related release
remain remember remind reminder remote repeat reply report request require research respect rest result return review
rich ride right ring rise risk road robin rock role roles roll room root rose round route row rule run running rural
safe safety said sake sale sales salt same sample sand sandy sat save saw say says scale scene school science score sea
search season seat second section see seeing seem seems seen self sell send sending senior sense sent sept series
serious serve service session set seven several shall shape share shared sharp she shift ship shop shore short shortly
should show showed shown shy side sign silence similar simple simply since sincere sincerely single sir sit site six
size skill skills sky slow small smart smile social soft sole solid some somebody someone something soon sorry
sort soul sound source south space spare speak speaking special spend spent split spoke spot spring stack staff stage
stand start started starting state stay step steps still stone stood stop store story straight strange street stress
strong structure study style subject such sudden suggest suit suite sum summer sun sunny sunday support supposed sure
surely surprise swift system table take taken takes taking talk talked talking talks tall task taught tax teach team
teams tech tell tells ten tend term terms test text than thank thanked thankful thanking thanks that the theft their
theirs them themselves then theory there therefore these they thing things think thinking third this those though
thought thoughts three thrill thrilled through thursday thus tide tie till tim time times tiny title today together
told tomorrow tone tonight too took tool tools top topic total touch toward towards town track trade train transfer
travel treat tree trial trip trouble true truly trust truth try trying tuesday turn turned twenty twice two type under
understand unit until unless upon urgent usage use used useful user users using usual usually value various vast very
via video view vision visit voice wait waiting wake walk walked wall want wanted warm warmest warmly warn was wasn watch
water wave way ways wear web wednesday week weekend weeks weigh welcome well went were west what whatever when whenever
where wherever whether which while white who whole whom whose why wide wife wild will willing win wind wine wing winter
wire wise wish wished wishes wishing with within without won wonder wonderful wood word words work worked working works
world worry worth would wouldn write writing written wrong wrote yard year years yellow yes yesterday yet you young your
yours yourself youth zone`;

/** Months, places, languages and technologies that are nearly people's names. */
const NAMES = `
january february april june july august september october november december saturday easter monday
africa america american asia athens atlanta austin australia austria barcelona basel beijing belfast belgium berlin
bern boston brazil bristol britain british brussels budapest cairo california cambridge canada cardiff chelsea chicago
china chinese cologne copenhagen cork dallas delhi denmark denver detroit dublin dutch east edinburgh england english
estonia europe european finland florence florida france french geneva genoa georgia german germany ghent greece greek
hamburg helsinki holland india indian indiana iowa iran iraq ireland irish israel istanbul italian italy japan japanese
jersey jordan kenya kiev korea leeds leipzig lima lisbon london lyon madison madrid maine malaga malta manchester marseille
mexico miami milan moscow munich nepal nevada nice nigeria norway oslo ottawa oxford panama paris peru poland polish porto
portland prague riga roma roman romania rome russia russian scotland seattle seoul serbia singapore spain spanish stockholm
sweden swedish swiss sydney syria taiwan tallinn texas tokyo toronto turin turkey vegas venice victoria vienna virginia wales
warsaw zurich
agile ansible apache api arduino asana azure bash basecamp bluetooth chrome cisco clojure cobol confluence csharp dart
debian django docker drupal elastic elixir elm erlang ethereum excel express fedora figma firebase flask flutter fortran
gatsby git github gitlab go golang google gradle grafana hadoop haskell helm heroku hive ibm intel java javascript jenkins
jest jira jquery julia jupyter kafka keras kibana kotlin kubernetes lambda laravel latex linear linkedin linux lisp lua
mac magento matlab maven mercurial meta metal microsoft miro mongo mysql netflix next nike node notion nova nuxt octave
office oracle outlook pandas pascal perl photoshop php pixel postgres prisma prolog prometheus puppet python pytorch rails
react redis redux remix ruby rust salesforce sap sass scala scheme scikit scrum selenium sigma sketch skype slack snowflake
solr spark splunk spring sqlite stripe svelte swift symfony tableau tensorflow terraform trello twilio twitter typescript
ubuntu unity unix vagrant vault vim visio vite vue webpack windows wix word xcode zapier zoom`;
