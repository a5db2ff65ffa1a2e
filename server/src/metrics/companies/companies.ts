import { compareEnds, readPeriod } from '../key-figures/periods';
import type { CallRecord, Company, CompanyCall } from './model';
import { NameGroups } from './name-groups';
import { hasHan, nameKey, shortKeysOf } from './name-key';
import { withoutCopies } from './same-call';

/** The companies of calls, and the calls whose company nobody can tell. */
export interface Companies {
  /** By name. */
  readonly companies: readonly Company[];
  readonly unnamed: readonly CallRecord[];
}

/**
 * Groups calls by their company, whichever of its names a call has: in full or for short, in English or in Chinese, its
 * initials or ticker. The order of the calls does not matter.
 */
export function companiesOf(records: readonly CallRecord[]): Companies {
  const ordered = records.toSorted((a, b) => compareText(a.id, b.id));
  const named = ordered.filter(({ company }) => company !== undefined);
  const groups = new NameGroups();
  for (const record of named) groups.join(namesOf(record));
  groups.joinShortNames(named.flatMap(namesOf));
  const byGroup = new Map<string, CallRecord[]>();
  for (const record of named) {
    const group = groups.of(record.company ?? '');
    const own = byGroup.get(group);
    if (own) own.push(record);
    else byGroup.set(group, [record]);
  }
  return {
    companies: [...byGroup.values()].map(companyOf).sort((a, b) => compareText(a.key, b.key)),
    unnamed: ordered.filter(({ company }) => company === undefined),
  };
}

/** The company that has a name, however that is written. */
export function companyNamed(name: string, { companies }: Companies): Company | undefined {
  const key = nameKey(name);
  return companies.find((company) => company.names.has(key));
}

function namesOf({ company, companyTranslated, aliases }: CallRecord): string[] {
  return [company, companyTranslated, ...aliases].flatMap((name) => name ?? []);
}

function companyOf(records: readonly CallRecord[]): Company {
  const all = records.flatMap(namesOf);
  const short = new Set([...all.flatMap(shortKeysOf), ...records.flatMap(({ aliases }) => aliases.map(nameKey))]);
  const primary = records.flatMap(({ company }) => company ?? []);
  const latin = primary.filter((name) => !hasHan(name));
  const own = latin.length > 0 ? latin : primary;
  const full = own.filter((name) => !short.has(nameKey(name)));
  const name = mostFrequent(full.length > 0 ? full : own) ?? '';
  const chinese = records.flatMap(({ company, companyTranslated }) => [company, companyTranslated]);
  return {
    key: nameKey(name),
    name,
    translated: mostFrequent(chinese.flatMap((it) => (it !== undefined && hasHan(it) && it !== name ? [it] : []))),
    names: new Set(all.map(nameKey)),
    calls: withoutCopies(records).sort(byPeriod),
  };
}

/** Of names as frequent as each other the shortest: without `Inc.` */
function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, count], [b, other]) => other - count || a.length - b.length || compareText(a, b),
  );
  return best?.[0];
}

function byPeriod({ record: a }: CompanyCall, { record: b }: CompanyCall): number {
  const [one, other] = [readPeriod(a.period), readPeriod(b.period)];
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined) || compareText(a.id, b.id);
  }
  return (
    compareEnds(one, other) ||
    compareText(a.period ?? '', b.period ?? '') ||
    compareText(a.date ?? '', b.date ?? '') ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
