import type { CallRecord, CompanyCall } from './model';

/**
 * Which files of a company hold the same call: those of one period whose dates are not two. Of these the newest is
 * taken, or where that cannot be told, the first by name, shorter names first: `q3` before `q3-draft`.
 *
 * @param records of one company, in any order
 */
export function withoutCopies(records: readonly CallRecord[]): CompanyCall[] {
  const byCall = new Map<string, CallRecord[]>();
  for (const record of records) {
    const key = callKey(record, records);
    const own = byCall.get(key);
    if (own) own.push(record);
    else byCall.set(key, [record]);
  }
  return [...byCall.values()].flatMap((files) => {
    const [taken, ...others] = files.toSorted(files.every(({ modified }) => modified !== undefined) ? byAge : byName);
    if (taken === undefined) return [];
    return [{ record: taken, sameAs: undefined }, ...others.map((record) => ({ record, sameAs: taken }))];
  });
}

/** A call without a date is the earliest of its period. */
function callKey({ id, period, date }: CallRecord, records: readonly CallRecord[]): string {
  // Nobody can tell whether two calls of unknown period are one.
  if (period === undefined) return id;
  const days = records.flatMap((own) => (own.period === period ? (dayOf(own.date) ?? []) : [])).sort();
  return `${period} ${dayOf(date) ?? days[0] ?? ''}`;
}

/** Month and day: the year may be in doubt. */
function dayOf(date: string | undefined): string | undefined {
  return date?.slice(-5);
}

function byAge(a: CallRecord, b: CallRecord): number {
  return (b.modified ?? 0) - (a.modified ?? 0) || byName(a, b);
}

function byName({ id: a }: CallRecord, { id: b }: CallRecord): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
