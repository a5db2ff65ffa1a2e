import { wordSet } from '../../../figures/tokens/word-set';

/** Words by what they tell about the figure beside them. Lower case. */

/** May stand between a word and the figure it speaks of. */
export const fillers = wordSet(
  `a an the of at about approximately around roughly nearly almost some just only over our its their total was were is are be have
  been by in to record very an slightly modestly strong solid as another on also up-to came come coming reached totaled
  totalled stood amounted equal equals approximate close net gross overall consolidated combined rate figure level
  all time new alltime somewhat exactly significantly substantially sharply well slight small modest large further additional organic organically year`,
);

/** Join figures that one word speaks of. */
export const joints = wordSet('and or , & respectively both');

export const determiners = wordSet('the our a an its their this that these those his her total all each some');

/** Say that what follows is what something is compared with. */
export const comparators = wordSet('versus vs against than compared compares comparing comparable from');

/** What a figure that these stand before is, is not the metric. */
export const diverting = wordSet(
  `need needs must could would if impact impacts impacted headwind headwinds tailwind tailwinds benefit benefits benefited charge charges excluding excludes excluded offset offsets offsetting midpoint consensus adjustment adjustments
  minus savings affected negatively adversely favorably unfavorably hit saved saves save cost costs
  estimate-of contributed contribution contributions adding adds plus threshold minimum maximum write-down range-of
  rounding ago least another`,
);

/** Name parts of what was said before: `made up of a term loan of $55 million`. */
export const parting = wordSet('including includes include included consisting comprising comprised consists');

export const verbs = wordSet(
  `was were is are be been being has had have having came comes come coming went goes go grew grow grows rose rises rise fell
  falls fall increased increase increases decreased decrease decreases declined decline declines improved improve improves
  dropped drop drops generated generate generates delivered deliver delivers reported report reports posted post posts
  recorded record records achieved achieve achieves drove drive drives driven held hold holds holding left leave leaves leaving saw see sees seen expect expects expected
  recognized recognize recognised produced produce includes include included excluding represented represent represents
  accounted account accounts contributed contribute contributes comprised comprise comprises made make makes totaled totalled
  ended end ends finished finish closed close closes brought bring brings reached reach reaches exceeded exceed exceeds
  continued continue continues remained remain remains resulted result led lead yielded will would should could can may
  might do did does done paid pay used use took take takes spent spend invested invest gained gain lost lose earned earn
  expanded expand contracted contract reflects reflect reflected stood hit hits up down carried carry carries
  implied implies imply anticipate anticipates estimate guided guide equal equals equates boosted outpaced beat beats doubled
  tripled booked set moved shows showed show excluded affected impacted impact drag accelerated accelerate slowed slow
  look looks looked turning moving want wanted let like think believe know said say says mentioned become became
  rebounded recovered jumped climbed surged soared slipped dipped edged ticked narrowed widened amounted averaged ran run
  runs keep keeps kept provide provided provides offset offsets offsetting attributable related due driving support supported
  supporting benefiting benefited benefitted approximated registered add added adds follow followed following compares compared`,
);

/** Describe a metric and are no part of a segment's name. */
export const neutral = wordSet(
  `total net gross overall consolidated combined reported record strong solid quarterly annual annualized annualised company
  company-wide group worldwide global higher lower additional incremental future potential meaningful first initial implied
  full year-to-date current prior previous past recent last next new deferred expected projected forecasted anticipated
  guided estimated actual organic constant currency underlying adjusted normalized normalised gaap non fully diluted basic
  quarter quarter's year year's half month period fiscal sequential sequentially yoy qoq better best good great healthy robust
  weak weaker stronger significant substantial more less most some any no much further other-than same year-over-year today's
  today first-half second-half all our's us we you they it i he she who which that this these those there here what how when
  where why if so but and or nor yet as also then than while because although though since until unless whether either
  both each every few many several such very quite too just even still again already always never ever often in on at of for
  from to with by into onto over under above below between among through during before after about against across along
  around without within per via versus vs plus minus my your his her its their the a an our one two three four five six seven
  eight nine ten highest lowest all-time ever historical normal typical average resulting comparable corresponding respective
  preliminary unaudited core statutory weighted approximately roughly nearly almost around approximate total's corporate firm
  ending ended ltd inc corp slight solidly flat stable steady fourth third second end continued remaining usual similar exact
  operational date cumulative trailing aggregate accumulated monthly blended certain positive negative flattish pro forma pre tax now well double triple single digit digits high low mid percentage dollar
  dollars million billion point points basis top bottom range midpoint upper margin profit excluding total including like
  increase decrease decline growth improvement reduction change drop rise gain loss fall up down expansion contraction is was`,
);

/** In -ing and -ed, and yet part of a segment's name. */
export const namingParticiples = wordSet(
  `advertising gaming licensing streaming networking manufacturing computing engineering lending banking trading financing
  housing building clothing packaging processing testing training consulting learning printing imaging marketing mining
  drilling shipping outsourcing servicing hosting publishing broadcasting lighting sensing semiconductor packaging coating
  heating cooling cleaning living bedding swimming racing sporting roaming ticketing embedded connected managed packaged
  branded fixed advanced leased certified integrated unlicensed licensed owned franchised used recurring wearables
  membership staffing closing fulfilling merchandising catering dining wagering betting farming`,
);

/** Nouns that say that the words before them name a segment. */
export const segmentNouns = wordSet(
  `segment segments business businesses division divisions category categories unit units product products line lines
  portfolio market markets franchise vertical verticals group region regions geography side operations operation space area
  end sector channel customers`,
);

/** Begin what follows a metric and is no segment: `revenue in line with …`, `sales for the quarter`. */
export const noSegment = wordSet(
  `line range constant quarter order addition excess part total fiscal turn fact both each all general terms this that which
  year period half month months quarters years us them we it these those new existing continuing prior last next current
  same future today addition comparison contrast absolute dollars dollar local recent second first third fourth
  growth increase decrease decline approximately about around more less up down over under a an just at between
  low high mid midpoint top bottom end upper lower share common diluted basic operations operating activities other-than
  expected our-expectations expectations full remainder rest balance here what how when where any some no one two three
  four five six seven eight nine ten share shareholders twelve least most what's combined sales revenue use used`,
);

/** What the parts of a company are told by: `By region, …`. */
export const dimensions = wordSet(
  `segment segments business businesses product products geography geographies region regions platform platforms technology
  technologies application applications market markets channel channels category categories division divisions brand
  brands country countries vertical verticals customer node nodes`,
);

/** What a business is called by: of two or more capitals, the last of which is one, the whole is a segment. */
export const businessNouns = wordSet(
  `banking management markets services solutions products systems electronics cloud commerce logistics retail wholesale
  consumer industrial healthcare health automotive networking networks software hardware devices storage semiconductor
  semiconductors wireless media advertising platforms insurance wealth treasury lending energy power materials chemicals
  components pharma pharmaceuticals diagnostics aftermarket entertainment studios parks mobility aerospace defense defence
  agriculture foods beverages snacks beauty apparel footwear computing computers display displays memory sensing photonics
  optics instruments robotics automation construction infrastructure transportation shipping aviation telecom broadband
  enterprise education gaming games travel licensing subscriptions payments intelligence kitchen pantry`,
);

/** Headings that name no segment: `Turning to the balance sheet`. */
export const noTopic = wordSet(
  `balance sheet outlook guidance results details financials financial cash rest p&l income statement remarks questions call
  numbers summary next expenses expense below operating line bottom items item highlights q&a non gaap profitability quarter
  year margin margins tax capital allocation cost costs spending review look second first third fourth closing addition
  summary conclusion terms particular total fact general short contrast comparison order line part response light spite
  january february march april may june july august september october november december this that it you me us them what
  detail everyone everybody background context perspective reference example instance now then all most many several some`,
);

/** Begin a clause, before a subject of its own. */
export const clauseJoints = wordSet(', and ; while but with because whereas');

/** May stand between the joint and the subject of a clause. */
export const clauseOpeners = wordSet(', and but the our a its then also so while');

/** Where these open what follows a joint, no other subject follows. */
export const noSubject = wordSet(
  `it that this which these they compared versus up down an in on at for from with as or to of by than both against above
  below representing including we i you what there after before over during driven due partially mainly because although
  though if when primarily`,
);

/** The verbs whose subject, where it is new, begins something else. */
export const finiteVerbs = wordSet(
  `was were is are had has have came grew rose fell increased decreased declined contributed totaled generated improved
  dropped represented went gave took costs cost makes gives will would should rose climbed slipped reached remained stood averaged doubled tripled quadrupled jumped surged soared dipped expanded
  contracted widened narrowed`,
);

/** Behind `with` and a subject, these say how it went: `with transactions up 1.5%`. */
export const wentWords = wordSet('up down flat growing increasing declining');

/** Behind a metric, these say that the amount before it is not its value but what happens to it. */
export const affectedNouns = wordSet(
  `hit impact impacts headwind headwinds tailwind benefit opportunity contribution target company business loss shortfall
  upside range increase decrease growth run base level guidance potential`,
);

/** Before a metric, these make it the reason for what was said: `driven by lower operating expenses`. */
export const reasonLinks = wordSet('on by due because reflecting despite given thanks owing through');
export const reasonAdjectives = wordSet(
  'better improved improving lower higher strong stronger weak weaker favorable unfavorable increased reduced richer solid',
);
/** Behind a metric, these end what is said of it. */
export const reasonEnds = wordSet(', ; . and but although though while as which offset partially partly');

/** Nouns of change between an amount and its metric: a 5% `increase` in revenue. */
export const changeOfNouns = wordSet('increase decrease decline growth improvement reduction drop rise');

/** May stand between an amount with its preposition and its metric: $5 million of `net` income. */
export const beforeMetric = wordSet('net new outstanding gross cumulative quarterly');

/** Behind an amount and `in` or `of`, these begin no noun that the amount is of. */
export const noHead = wordSet(
  `quarter period year end same line total constant basis addition comparison which prior first second third fourth fiscal
  full local all part our range absolute both half last month months gaap non accordance`,
);

/** Behind an amount and `for` or `on`, these say that it is of something else. */
export const otherHeads = wordSet(
  `start restructuring severance legal revaluation disposal disposals sale divestiture extinguishment derivatives derivative
  translation remeasurement`,
);

/** May stand between an amount and the period it is of: `at the end of Q4`. */
export const beforePeriod = wordSet('in for at as of the end during on ended by over this our all entire');

/** Verbs that may stand between what something is compared with and its period: `than we had in Q1`. */
export const verbsOfPrior = wordSet('reported recorded posted had did earned generated ended end was were');

/** Join changes that one word speaks of, with what each is measured against. */
export const changeJoints = wordSet(
  "and , from compared with to & over versus or on basis quarter 's for approximately both",
);

/** With which speakers turn to a business: `Turning to our Telecom segment`. */
export const turningVerbs = wordSet('turning moving looking turn shifting switching');

/** Nouns that say what sort of count of people a figure is. */
export const peopleUnits = wordSet('employees people colleagues associates');

/** Words of a sentence in which a count of people is the company's own. */
export const headcountWords = wordSet('ended end had have employ employed headcount total');

/** Before `earned` or `lost`, these are the company. */
export const companyWords = wordSet('we company it group bank has have had that also which');

/** Begin sentences whose figures are not measured as the company reports them. */
export const qualifyingOpeners = wordSet('excluding adjusting including without normalizing ex');

/** Before `terms`, these say so. */
export const currencyNouns = wordSet(
  'dollar dollars currency currencies euro euros yen renminbi rmb yuan sterling pound won',
);

/** Say so anywhere: in `constant currency`, `pro forma`. */
export const qualifyingWords = wordSet('annualized annualised organically');
export const qualifyingPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['constant', wordSet('currency currencies')],
  ['pro', wordSet('forma')],
]);
