import type { FigureKind } from '../../../figures/model';

/** What a metric can be measured in. */
export const valueKinds = ['money', 'percent', 'quantity', 'duration'] as const satisfies readonly FigureKind[];

/** What a metric is measured in: the kinds of figure that can be its value. */
export type ValueKind = (typeof valueKinds)[number];

/** How a metric's figures are to be read. */
export interface Metric {
  readonly kinds: readonly ValueKind[];
  /** `stock`: what there is on a day; `flow`: what a period brought. */
  readonly of: 'flow' | 'stock';
  /** Whether a basis that was said before, GAAP or not, goes on for it. */
  readonly hasBasis?: true;
  /** What its share of revenue is called, where that has a name of its own. */
  readonly ratio?: string;
  /** A figure in percent is its value; else it is a change. */
  readonly percent?: true;
  /** The metric is itself a change against the year before: same-store sales. */
  readonly isChange?: true;
  /** An item of the balance sheet: a change of it says against what, or can be against anything. */
  readonly balance?: true;
  /** The metric that a figure in days is of: `inventory improved to 89 days`. */
  readonly days?: string;
  /** Its values may be in basis points, which of other percentages are changes. */
  readonly inPoints?: true;
  /** Of one share: never millions. */
  readonly perShare?: true;
  /** Of one user, mile or piece, or of anything: an amount of money may be small. */
  readonly small?: true;
}

const money = (of: Metric['of'], more: Partial<Metric> = {}): Metric => ({ kinds: ['money'], of, ...more });
const percent = (more: Partial<Metric> = {}): Metric => ({ kinds: ['percent'], of: 'flow', percent: true, ...more });
const count = (of: Metric['of'] = 'stock', more: Partial<Metric> = {}): Metric => ({
  kinds: ['quantity'],
  of,
  ...more,
});
const result = { hasBasis: true } as const;

/** The metrics by name. A setting can add others. */
export const metrics: ReadonlyMap<string, Metric> = new Map(
  Object.entries({
    revenue: money('flow'),
    'revenue-share': percent(),
    'cost-of-revenue': money('flow', result),
    'gross-profit': money('flow', { ...result, ratio: 'gross-margin' }),
    'gross-margin': percent(result),
    'operating-expenses': money('flow', result),
    'research-and-development': money('flow', result),
    'selling-general-administrative': money('flow', result),
    'sales-and-marketing': money('flow', result),
    'general-and-administrative': money('flow', result),
    'operating-income': money('flow', { ...result, ratio: 'operating-margin' }),
    'operating-margin': percent(result),
    'pretax-income': money('flow', { ...result, ratio: 'pretax-margin' }),
    'pretax-margin': percent(result),
    'net-income': money('flow', { ...result, ratio: 'net-margin' }),
    'net-margin': percent(result),
    eps: money('flow', { ...result, perShare: true }),
    ebitda: money('flow', { ...result, ratio: 'ebitda-margin' }),
    'ebitda-margin': percent(result),
    ebita: money('flow', { ...result, ratio: 'ebita-margin' }),
    'ebita-margin': percent(result),
    ebit: money('flow', { ...result, ratio: 'ebit-margin' }),
    'ebit-margin': percent(result),
    'interest-expense': money('flow'),
    'interest-income': money('flow'),
    'other-income': money('flow'),
    tax: money('flow'),
    'tax-rate': percent(),
    'stock-compensation': money('flow'),
    'depreciation-amortization': money('flow'),
    'restructuring-charges': money('flow'),
    impairment: money('flow'),
    'shares-outstanding': count('flow'),
    cash: money('stock', { balance: true }),
    'net-cash': money('stock', { balance: true }),
    debt: money('stock', { balance: true }),
    'net-debt': money('stock', { balance: true }),
    leverage: count(),
    inventory: { kinds: ['money', 'duration'], of: 'stock', balance: true, days: 'inventory-days' },
    'inventory-days': { kinds: ['duration', 'quantity'], of: 'stock' },
    'inventory-turns': count(),
    receivables: { kinds: ['money', 'duration'], of: 'stock', balance: true, days: 'days-sales-outstanding' },
    'days-sales-outstanding': { kinds: ['duration', 'quantity'], of: 'stock' },
    'days-payable-outstanding': { kinds: ['duration', 'quantity'], of: 'stock' },
    'cash-conversion-cycle': { kinds: ['duration', 'quantity'], of: 'stock' },
    payables: money('stock', { balance: true }),
    'deferred-revenue': money('stock', { balance: true }),
    equity: money('stock', { balance: true }),
    'book-value-per-share': money('stock', { perShare: true }),
    'tangible-book-value-per-share': money('stock', { perShare: true }),
    'total-assets': money('stock', { balance: true }),
    'risk-weighted-assets': money('stock', { balance: true }),
    'liquidity-coverage-ratio': percent({ of: 'stock' }),
    'operating-cash-flow': money('flow', { ratio: 'operating-cash-flow-margin' }),
    'operating-cash-flow-margin': percent(),
    'free-cash-flow': money('flow', { ratio: 'free-cash-flow-margin' }),
    'free-cash-flow-margin': percent(),
    'capital-expenditures': money('flow'),
    dividend: money('flow', { small: true }),
    'dividend-per-share': money('flow', { perShare: true }),
    'share-repurchases': money('flow'),
    backlog: money('stock'),
    'remaining-performance-obligations': money('stock'),
    'current-remaining-performance-obligations': money('stock'),
    bookings: money('flow'),
    billings: money('flow'),
    'book-to-bill': count('flow'),
    headcount: count(),
    utilisation: percent(),
    'same-store-sales': percent({ isChange: true }),
    'organic-growth': percent({ isChange: true }),
    'constant-currency-growth': percent({ isChange: true }),
    arr: money('stock'),
    'net-new-arr': money('flow'),
    'net-revenue-retention': percent({ of: 'stock' }),
    'gross-revenue-retention': percent({ of: 'stock' }),
    churn: percent(),
    arpu: money('flow', { small: true }),
    gmv: money('flow'),
    users: count(),
    'daily-users': count(),
    'monthly-users': count(),
    subscribers: count(),
    customers: count(),
    shipments: count('flow'),
    'average-selling-price': money('flow', { small: true }),
    'unit-revenue': money('flow', { small: true }),
    'unit-cost': money('flow', { small: true }),
    'net-interest-income': money('flow'),
    'net-interest-margin': percent(),
    'fee-income': money('flow'),
    'noninterest-income': money('flow'),
    'noninterest-expense': money('flow'),
    loans: money('stock', { balance: true }),
    deposits: money('stock', { balance: true }),
    'assets-under-management': money('stock'),
    'credit-loss-provision': money('flow'),
    'net-charge-offs': money('flow'),
    'nonperforming-loan-ratio': percent({ of: 'stock' }),
    'nonperforming-loans': money('stock', { balance: true }),
    'pre-provision-profit': money('flow'),
    'cet1-ratio': percent({ of: 'stock' }),
    'capital-adequacy-ratio': percent({ of: 'stock' }),
    'loan-to-deposit-ratio': percent({ of: 'stock' }),
    'cost-to-income-ratio': percent(),
    'credit-cost': percent({ inPoints: true }),
    'return-on-equity': percent(),
    'return-on-assets': percent(),
    'return-on-invested-capital': percent(),
    'combined-ratio': percent({ kinds: ['percent', 'quantity'] }),
    'loss-ratio': percent({ kinds: ['percent', 'quantity'] }),
    'solvency-ratio': percent({ of: 'stock' }),
    premiums: money('flow'),
    'payout-ratio': percent(),
    'market-share': percent(),
    occupancy: percent(),
  } satisfies Record<string, Metric>),
);

const unknown: Metric = { kinds: valueKinds, of: 'flow', percent: true, small: true };

const ofOneKind: Readonly<Record<ValueKind, Metric>> = {
  money: money('flow', { small: true }),
  percent: percent(),
  quantity: count('flow'),
  duration: { kinds: ['duration'], of: 'flow' },
};

/** How a metric is to be read of which only its kind of figure is known; without one, it takes any. */
export function metricOfKind(kind: ValueKind | undefined): Metric {
  return kind === undefined ? unknown : ofOneKind[kind];
}

/** @param added the metrics that a setting adds */
export function metricOf(name: string, added?: ReadonlyMap<string, Metric>): Metric {
  return metrics.get(name) ?? added?.get(name) ?? (name.endsWith('-ratio') ? percent() : unknown);
}

/** What a metric's share of revenue is called. */
export function ratioOf(name: string): string {
  return metrics.get(name)?.ratio ?? `${name}-ratio`;
}
