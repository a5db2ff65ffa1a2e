/**
 * English names of the metrics, `|` between them; words in lower case, hyphens as spaces. A name that begins with `!` is a
 * loss: what it measures is negative. Of two names that fit, the longer counts. Names under `none` contain another
 * metric's and are none.
 */
export const englishPhrases: Readonly<Record<string, string>> = {
  revenue: `revenue|revenues|net revenue|net revenues|sales|net sales|sales revenue|top line|topline|turnover|
    operating revenue|operating revenues|total operating income|sales volume in dollars`,
  'cost-of-revenue': `cost of revenue|cost of revenues|cost of sales|cost of goods sold|cost of goods|cogs|
    costs of revenue|costs of sales`,
  'gross-profit': 'gross profit|gross profits|gross margin dollars|gross profit dollars|gross income',
  'gross-margin': `gross margin|gross margins|gross profit margin|gross profit margins|gross margin rate|
    gross margin percentage|gross profit rate|gm`,
  'operating-expenses': `r&d and sg&a expenses|r&d and sg&a expense|r&d and sg&a|combined r&d and sg&a expenses|operating expenses|operating expense|operating costs|opex|op ex|operating spending|total expenses|
    operating cost`,
  'operating-expenses-ratio': `operating expense ratio|operating expenses ratio|opex ratio|expense to revenue ratio|
    operating expense rate|operating expenses as a percentage of revenue|operating expenses as a percentage of sales`,
  'selling-general-administrative-ratio': `sg&a ratio|sg&a rate|sg&a expense ratio|sg&a expense rate|
    sg&a as a percentage of sales|sg&a expenses as a percentage of sales|sg&a as a percentage of revenue`,
  'research-and-development-ratio': 'r&d ratio|r&d expense ratio|r&d intensity|r&d as a percentage of revenue',
  'research-and-development': `research and development|research and development expenses|
    research and development expense|r&d|r&d expense|r&d expenses|research & development|
    research and development costs|r&d spending|r&d costs|research development`,
  'selling-general-administrative': `selling general and administrative|selling general and administrative expenses|
    selling general and administrative expense|sg&a|sg&a expense|sg&a expenses|sales general and administrative|
    sales general and administrative expenses|selling general & administrative|sg and a|
    selling and administrative expenses|s g & a`,
  'sales-and-marketing': `sales and marketing|sales and marketing expense|sales and marketing expenses|s&m|
    sales & marketing|selling and marketing|selling and marketing expenses|selling expenses|selling expense|
    s&m expenses|s&m expense|marketing expenses|marketing expense|distribution expenses`,
  'general-and-administrative': `general and administrative|general and administrative expense|
    general and administrative expenses|g&a|g&a expense|g&a expenses|administrative expenses|administrative expense|
    general & administrative`,
  'operating-income': `operating income|operating profit|operating profits|income from operations|profit from operations|
    operating earnings|operating result|segment profit|segment operating income|segment operating profit|segment income|
    segment earnings|operating income or loss|!operating loss|!operating losses|!loss from operations|
    !operating income loss|operating profitability|profit from operation|income from operation|trading profit`,
  'operating-margin': `operating margin|operating margins|operating profit margin|operating income margin|
    segment margin|segment margins|segment operating margin|op margin`,
  'pretax-income': `pretax income|pre tax income|income before taxes|income before tax|profit before tax|
    profit before taxes|pretax profit|pre tax profit|earnings before taxes|earnings before tax|
    income before income taxes|!pretax loss|!loss before tax|!loss before taxes|!pre tax loss|pretax earnings`,
  'pretax-margin': 'pretax margin|pre tax margin|pre tax profit margin',
  'net-income': `net income|net profit|net profits|net earnings|bottom line|profit after tax|profit after taxes|
    net income or loss|!net loss|!net losses|!net income loss|profit attributable to shareholders|
    profit attributable to owners|income attributable|net income attributable|profit for the year|
    profit for the period|!loss for the period|income from continuing operations|after tax profit|pat|
    earnings attributable|net result`,
  'net-margin': 'net margin|net profit margin|net income margin|net margins',
  eps: `eps|earnings per share|income per share|profit per share|net income per share|earnings per diluted share|
    income per diluted share|net income per diluted share|net income per basic share|earnings per basic share|
    diluted earnings per share|diluted eps|basic eps|basic earnings per share|diluted net income per share|
    net earnings per share|net earnings per diluted share|earnings per ads|
    fully diluted eps|earnings per common share|diluted earnings per common share|
    !loss per share|!net loss per share|!loss per basic share|!loss per diluted share|!net loss per diluted share|
    !net loss per basic share|!basic loss per share|!diluted loss per share|!net loss per common share|
    !loss per common share|!loss per ads|!loss per basic and diluted share|basic net income per share|
    earnings per diluted ads|!net loss per ads|bottom line per share|income per ads`,
  ebitda: '!ebitda loss|ebitda|ebitdar|ebitdas|ebitdax|!ebitda losses',
  'ebitda-margin': 'ebitda margin|ebitda margins|ebitda as a percentage of revenue',
  ebita: '!ebita loss|ebita',
  'ebita-margin': 'ebita margin|ebita margins',
  ebit: 'ebit',
  'ebit-margin': 'ebit margin|ebit margins',
  'interest-expense': `interest expense|interest expenses|net interest expense|interest cost|interest costs|
    interest cost us|finance costs|net finance costs`,
  'interest-income': 'interest income|net interest and other income|interest and other income',
  'other-income': `other income|other income net|other income and expense|!other expense|!other expenses|nonoperating income|
    non operating income|net non operating income|net nonoperating income|!non operating loss|!non operating expense|
    !non operating expenses|!nonoperating expenses|!nonoperating loss|non operating gains|trading and other income`,
  tax: `income tax expense|tax expense|tax provision|provision for income taxes|income taxes|income tax|cash taxes|
    tax bill|income tax provision`,
  'tax-rate': 'tax rate|effective tax rate|effective income tax rate|effective rate|income tax rate|tax rates',
  'stock-compensation': `stock compensation|stock based compensation|share based compensation|equity compensation|
    stock compensation expense|stock based compensation expense|share based compensation expense|sbc|
    equity based compensation|stock comp|stock based comp|share based payments|noncash stock compensation`,
  'depreciation-amortization': `depreciation and amortization|d&a|depreciation & amortization|depreciation|
    depreciation and amortization expense|depreciation expense|depreciation amortization`,
  'restructuring-charges':
    'restructuring charge|restructuring charges|restructuring costs|restructuring expense|restructuring expenses',
  impairment: 'impairment charge|impairment charges|impairment|goodwill impairment',
  'shares-outstanding': `shares outstanding|share count|basic shares outstanding|diluted shares outstanding|basic shares|
    diluted shares|weighted average shares|weighted average shares outstanding|weighted average diluted shares|
    weighted average basic shares|weighted average share count|weighted average basic share count|
    weighted average diluted share count|weighted average fully diluted share count|fully diluted share count|
    diluted share count|basic share count|fully diluted shares|weighted average fully diluted shares|
    weighted average diluted shares outstanding|weighted average basic shares outstanding|
    fully diluted shares outstanding|average diluted shares|average shares outstanding|
    average diluted shares outstanding|weighted average share counts|weighted average number of shares|
    weighted average fully diluted shares outstanding|common shares outstanding|weighted average common shares|
    weighted average common shares outstanding|diluted weighted average shares|average share count|
    basic and diluted shares|diluted weighted average shares outstanding|basic weighted average shares outstanding|
    diluted weighted average share count|weighted share count|share counts|number of shares outstanding|
    weighted average shares outstanding of|shares of common stock outstanding|average basic shares`,
  cash: `cash|total cash|cash and cash equivalents|cash and equivalents|cash cash equivalents and short term investments|
    cash and short term investments|cash and investments|cash and marketable securities|cash and cash investments|
    cash cash equivalents and marketable securities|cash cash equivalents short term investments and restricted cash|
    cash cash equivalents and investments|cash equivalents and short term investments|
    cash cash equivalents and restricted cash|cash balance|cash balances|cash position|liquidity|
    cash equivalents and marketable securities|cash cash equivalents|cash and liquid investments|
    cash equivalents restricted cash and investments|cash and short term securities|cash and bank deposits|
    cash and bank balances|total liquidity|cash on hand|cash and cash equivalent|cash and securities|
    cash equivalents and investments|cash on the balance sheet|cash and cash equivalents and short term investments|
    cash equivalents|marketable securities|cash restricted cash and short term investments`,
  'net-cash': 'net cash|net cash position|net cash balance|net cash and investments',
  debt: `debt|total debt|borrowings|long term debt|debt outstanding|outstanding debt|bank borrowings|total borrowings|
    gross debt|total debt outstanding|bank debt|bank loans|funded debt|term debt|debt balance|outstanding borrowings|notes payable|
    short term debt|convertible debt|convertible notes|senior notes|convertible senior notes|
    convertible bonds|senior unsecured notes|notes outstanding|corporate bonds`,
  'net-debt': 'net debt|net debt position|net borrowings',
  leverage: `net leverage|net leverage ratio|leverage ratio|net debt to ebitda|net debt to adjusted ebitda|
    debt to ebitda|leverage|net debt to adjusted ebitda ratio|gross leverage|total leverage|debt to ebitda ratio|
    net debt to ebitda ratio|net debt leverage ratio|times ebitda|times adjusted ebitda`,
  inventory: 'inventory|inventories|total inventory|net inventory|inventory balance|inventory levels|inventory level',
  'inventory-days': `days of inventory|inventory days|days inventory|days of inventory outstanding|inventory on hand|
    days inventory outstanding|dio|days in inventory|inventory turnover days|inventory turn days|average inventory days|days inventory on hand|days of inventory on hand|days of supply`,
  'inventory-turns': 'inventory turns|inventory turnover|annualized inventory turns|turns',
  receivables: `accounts receivable|receivables|trade receivables|accounts receivables|net receivables|a r|
    accounts receivable balance|net accounts receivable`,
  'days-sales-outstanding': `days sales outstanding|dso|dsos|day sales outstanding|days of sales outstanding|
    accounts receivable days|receivable days|accounts receivable turnover days|receivables turnover days|
    account receivable turnover days|average collection days|receivable turnover days|days outstanding`,
  'days-payable-outstanding':
    'days payable outstanding|days payables outstanding|dpo|payable days|payables turnover days|accounts payable turnover days',
  'cash-conversion-cycle': 'cash conversion cycle',
  payables: 'accounts payable|payables|trade payables',
  'deferred-revenue':
    'deferred revenue|deferred revenues|unearned revenue|deferred income|contract liabilities|unearned revenues',
  equity: `shareholders equity|stockholders equity|shareholder equity|stockholder equity|total equity|net assets|
    shareholders' equity|stockholders' equity|shareholder's equity|stockholder's equity`,
  'book-value-per-share': 'book value per share|book value|book value per common share',
  'tangible-book-value-per-share': `tangible book value per share|tangible book value|
    tangible book value per common share|tbv per share`,
  'total-assets': 'total assets',
  'risk-weighted-assets': 'risk weighted assets|rwa|rwas',
  'liquidity-coverage-ratio': 'liquidity coverage ratio|lcr|average liquidity coverage ratio',
  'operating-cash-flow': `operating cash flow|operating cash flows|cash flow from operations|cash flows from operations|
    cash flow from operating activities|cash flows from operating activities|cash from operations|
    cash provided by operating activities|cash provided by operations|cash generated from operations|
    cash generated by operating activities|cash generated by operations|cash generated from operating activities|
    net cash provided by operating activities|net cash from operating activities|cash from operating activities|
    net cash provided by operations|operating cash|operating cash generation|
    !cash used in operations|!cash used in operating activities|!cash used by operations|
    !net cash used in operating activities|!cash used for operations|!cash used by operating activities|
    !operating cash outflow|cash in operations|cash in operating activities|operations generated|
    operations provided|operations brought in|operations contributed|cash generated by our operations|
    cash flow generated from operations|cash flow provided by operations|cash flow provided by operating activities|
    net cash generated from operating activities|cash generation from operations`,
  'operating-cash-flow-margin': 'operating cash flow margin|cash flow margin',
  'free-cash-flow': `free cash flow|free cash flows|fcf|free operating cash flow|!cash burn|levered free cash flow|
    unlevered free cash flow|free cash|free cash flow generation|!free cash outflow`,
  'free-cash-flow-margin': 'free cash flow margin|fcf margin|free cash flow margins',
  'capital-expenditures': `capital expenditures|capital expenditure|capex|cap ex|capital spending|capital investments|
    capital investment|capital equipment|capital additions|property plant and equipment|
    purchases of property and equipment|purchases of property plant and equipment|
    additions to property plant and equipment|capital outlays|capital purchases|capital expenses|
    additions to property and equipment|capital budget|capex budget|capital expenditure budget|purchase of property plant and equipment|capital equipment purchases`,
  dividend: `dividend|dividends|quarterly dividend|cash dividend|cash dividends|interim dividend|final dividend|quarterly cash dividend|dividend payments|dividend payment|special dividend`,
  'dividend-per-share': 'dividend per share|dividends per share|dividend per ordinary share|dps',
  'share-repurchases': `share repurchases|repurchased|bought back|buy back of shares|stock repurchases|buybacks|buyback|share buybacks|share repurchase|stock repurchase|
    share buyback|stock buybacks|stock buyback|repurchases|repurchases of common stock|repurchases of shares|
    common stock repurchases`,
  backlog: 'backlog|order backlog|order book|orderbook|total backlog|beginning backlog|order backlogs',
  'remaining-performance-obligations': `remaining performance obligations|remaining performance obligation|rpo|
    total rpo|total remaining performance obligations`,
  'current-remaining-performance-obligations': `current remaining performance obligations|
    current remaining performance obligation|crpo|current rpo|current portion of rpo`,
  bookings:
    'bookings|orders|net bookings|new orders|net orders|order intake|total bookings|total orders|booking|orders received|new bookings',
  billings: 'billings|calculated billings|total billings',
  'book-to-bill': 'book to bill|book to bill ratio',
  headcount: `headcount|employees|full time employees|associates|head count|workforce|total headcount|team members|
    full time equivalents|number of employees|staff`,
  utilisation: `utilization|utilization rate|capacity utilization|utilisation|capacity utilisation|fab utilization|
    utilisation rate|capacity utilization rate|factory utilization|utilization rates|load factor|
    fab utilization rate|facility utilization`,
  'same-store-sales': `same store sales|comparable sales|comp sales|comparable store sales|like for like sales|
    comparable restaurant sales|same store sales growth|comparable sales growth|comps|same restaurant sales|
    comparable store sales growth|like for like revenue|comp store sales|comparable retail sales|same store net sales|
    comparable net sales|comp|identical sales`,
  'organic-growth':
    'organic growth|organic revenue growth|organic sales growth|organic net sales growth|organic sales|organic revenue|organic net sales|organic growth rate',
  'constant-currency-growth': 'constant currency growth|constant currency revenue growth',
  arr: `arr|annual recurring revenue|annualized recurring revenue|annual run rate revenue|annual recurring revenues|
    annualised recurring revenue|recurring revenue run rate`,
  'net-new-arr': 'net new arr|net new annual recurring revenue|net new recurring revenue',
  'net-revenue-retention': `net retention|net revenue retention|net retention rate|dollar based net retention|nrr|
    net dollar retention|dollar based net retention rate|net revenue retention rate|net dollar retention rate|
    dollar based net expansion rate|net expansion rate|net dollar expansion rate|
    dollar based retention rate|retention rate`,
  'gross-revenue-retention':
    'gross retention|gross retention rate|gross revenue retention|gross revenue retention rate|gross dollar retention',
  churn: 'churn|churn rate|monthly churn|subscriber churn|postpaid churn|customer churn|postpaid phone churn',
  arpu: `arpu|average revenue per user|arpa|average revenue per account|average revenue per customer|arm|
    average revenue per paying user|average revenue per membership|revenue per user|arppu`,
  gmv: 'gmv|gross merchandise value|gross merchandise volume|gross merchandise sales|gms|total payment volume|tpv|gross bookings|gross transaction value|payment volume|gross payment volume|gpv',
  users:
    'users|active users|paying users|total users|active accounts|active customers|registered users|active buyers|members|active riders|unique users|paid members|paying customers',
  'daily-users': 'daily active users|daus|dau|daily users|daily active people|dap|daily active uniques|dauq',
  'monthly-users':
    'monthly active users|maus|mau|monthly users|monthly active people|maps|monthly active platform consumers|mapcs',
  subscribers: `subscribers|paid subscribers|paid memberships|memberships|paid subscriptions|subscriptions|total subscribers|
    paying subscribers|premium subscribers|subscriber base|paid net additions|net additions|net adds|net subscriber additions|
    postpaid phone net additions|broadband subscribers|streaming subscribers|paid net adds|postpaid net additions|
    wireless subscribers`,
  customers: 'total customers|customer count|number of customers|customer base|customer counts',
  shipments:
    'sales volume|sales volumes|container volume|container volumes|shipments|unit shipments|deliveries|units shipped|vehicle deliveries|wafer shipments|unit sales|units sold|shipment volume',
  'average-selling-price': `asp|asps|average selling price|average selling prices|blended asp|blended asps|average freight rate|
    average freight rates|average sales price|average realized price|blended average selling price`,
  'unit-revenue': 'rasm|trasm|prasm|unit revenue|unit revenues|yield per passenger',
  'unit-cost': 'casm|casm ex|casm ex fuel|unit cost|unit costs|nonfuel unit cost|non fuel unit cost',
  'net-interest-income': 'net interest income|nii|net interest revenue',
  'net-interest-margin': 'net interest margin|nim|net interest margins|tax equivalent net interest margin',
  'fee-income':
    'fee income|net fee income|fees and commissions|fees|net fee and commission income|fee and commission income|net fees and commissions|fee revenue',
  'noninterest-income': 'noninterest income|non interest income|noninterest revenue|non interest revenue',
  'noninterest-expense': 'noninterest expense|non interest expense|noninterest expenses|non interest expenses',
  loans: `loans|total loans|average loans|loan balances|loan portfolio|net loans|gross loans|loans to customers|
    period end loans|end of period loans|loans and leases|total loans and leases|customer loans|loan book|loan balance|
    loans held for investment|loans receivable|loan|lending balances|customer lending|loans and advances|
    loans and advances to customers|customer lending balances|gross lending`,
  deposits: `deposits|total deposits|average deposits|customer deposits|deposit balances|period end deposits|core deposits|
    deposits from customers|noninterest bearing deposits|average total deposits|client deposits|deposit`,
  'assets-under-management':
    'assets under management|total assets under management|aum|client assets|assets under management and administration',
  'credit-loss-provision': `provision for credit losses|provision for loan losses|loan loss provision|credit loss provision|
    provisions|impairment charges on loans|loan impairment charges|credit costs|provision expense|
    credit impairment charges|expected credit losses and other credit impairment charges|
    expected credit losses and other impairment charges|change in expected credit losses|ecl|ecl charge|ecl charges|expected credit losses|provision|loan loss provisions|credit provisions|loan losses provision|
    provision for loan loss`,
  'net-charge-offs': 'net charge offs|net chargeoffs|net write offs|charge offs',
  'nonperforming-loan-ratio': `nonperforming loan ratio|npl ratio|non performing loan ratio|impaired loan ratio|npl|
    nonperforming assets ratio`,
  'nonperforming-loans': `nonperforming loans|non performing loans|impaired loans|nonperforming assets|non performing assets|npls|
    nonaccrual loans|new impaired loans`,
  'pre-provision-profit': `operating profit before impairment|operating profit before impairments|pre provision profit|
    pre provision net revenue|ppnr|pre impairment operating profit|operating profit before provisions|pre provision operating profit|
    pre provision income`,
  'cet1-ratio': `cet1 ratio|cet 1 ratio|common equity tier 1 ratio|cet1|cet1 capital ratio|common equity tier 1|
    common equity tier 1 capital ratio`,
  'capital-adequacy-ratio': `tier 1 capital ratio|tier one capital ratio|capital adequacy ratio|total capital ratio|
    capital ratio|bis ratio`,
  'loan-to-deposit-ratio': 'loan to deposit ratio|loans to deposits ratio|loan deposit ratio',
  'cost-to-income-ratio': 'cost to income ratio|cost income ratio|efficiency ratio|adjusted efficiency ratio',
  'credit-cost':
    'credit cost|credit cost ratio|cost of risk|net charge off rate|net charge off ratio|net charge offs ratio',
  'return-on-equity':
    'return on equity|roe|return on average equity|return on tangible equity|rotce|rote|return on tangible common equity|return on average tangible common equity',
  'return-on-assets': 'return on assets|roa|return on average assets|roaa',
  'return-on-invested-capital': 'return on invested capital|roic|return on capital employed|roce|return on capital',
  'combined-ratio': 'combined ratio|combined operating ratio',
  'loss-ratio': 'loss ratio|claims ratio',
  'solvency-ratio':
    'solvency ratio|solvency ii ratio|solvency ii coverage ratio|solvency capital ratio|solvency coverage ratio|solvency 2 ratio',
  premiums:
    'premiums|net premiums written|gross premiums written|written premiums|net written premiums|gross written premiums|net premiums earned|earned premiums|gross written premium|net written premium|premiums written',
  'payout-ratio': 'payout ratio|payout|dividend payout ratio',
  'market-share': 'market share|share of the market',
  occupancy: 'occupancy|occupancy rate|average occupancy|portfolio occupancy',
  none: `legal fees|professional fees|advisory fees|transaction fees|audit fees|upfront fees|license fees|sales force|sales team|sales teams|sales cycle|sales cycles|sales organization|sales and support|sales price|
    sales prices|sales tax|sales channel|sales channels|sales mix|sales pipeline|sales rep|sales reps|
    sales people|sales funnel|sales guidance|sales productivity|cash flow|cash flows|cash conversion|
    use of cash|cash paid|cash used|cash spent|cash returned|cash generated|cash outflow|cash inflow|cash interest|cash payment|cash payments|cash outlay|cash consideration|cash cost|cash costs|cash charge|cash charges|
    non cash|noncash|cash basis|cash cow|cash tax rate|debt offering|debt facility|debt issuance|debt repayment|
    debt repayments|debt financing|debt to equity|debt maturities|inventory reserve|inventory reserves|inventory write down|
    inventory write downs|inventory charge|inventory charges|inventory correction|inventory provision|
    revenue growth rate|revenue synergies|revenue run rate|revenue per share|stock price|share price|
    share repurchase program|stock repurchase program|share repurchase authorization|share buyback program|
    repurchase program|buyback program|repurchase authorization|credit losses|loan losses|loan loss|loan loss reserve|allowance for credit losses|
    allowance for loan losses|term loan|term loans|bridge loan|loan facility|unit growth|return of capital|cost of debt|
    interest rate|interest rates|tax assets|purchase orders|purchase order|customer orders|backorders|back orders|
    work orders|in orders to|order to|orders to begin|orders for|order for|mail orders|executive orders|
    cash equivalents section|subscription revenue line|staff costs|staff turnover|dividend yield|dividend policy|
    dividend payable|revenue recognition|revenue share agreement|point of sale|for sale|on sale|
    available for sale|held for sale|sale|operating cash flow conversion|employee stock|employees per|
    loan growth rate|comp plan|comp sheet|comp base|depreciation of|depreciation in|sales to date|
    tax benefit|tax benefits|cash bonus|cash in|leverage our|leverage the|leverage in|to leverage|operating leverage|leverage from|leverage on|
    leverage of|leverage its|leverage this|leverage these|leverage across`,
};

/** What stands for a result without naming it: `a loss of $0.58 per share`, `after a profit of $1.9 million`. */
export const genericResults: Readonly<Record<string, 1 | -1>> = {
  loss: -1,
  losses: -1,
  lost: -1,
  deficit: -1,
  profit: 1,
  profits: 1,
  income: 1,
  earnings: 1,
  earned: 1,
  gain: 1,
};
