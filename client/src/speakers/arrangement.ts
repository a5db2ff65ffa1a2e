import type { SpeakerSummary } from '../../../server/src/protocol';

export const speakerOrders = ['appearance', 'share', 'problems', 'name'] as const;

/** What the speakers of a group are sorted by. Turns stay in the order in which they were spoken. */
export type SpeakerOrder = (typeof speakerOrders)[number];

export type SpeakerRole = SpeakerSummary['role'];

/** Which speakers are shown: those with one of the roles (all where none is named), or only what has a problem. */
export interface SpeakerFilter {
  readonly roles: readonly SpeakerRole[];
  readonly withProblems: boolean;
}

export interface SpeakerArrangement {
  readonly order: SpeakerOrder;
  readonly filter: SpeakerFilter;
}

export const noFilter: SpeakerFilter = { roles: [], withProblems: false };

export function isFiltering({ roles, withProblems }: SpeakerFilter): boolean {
  return withProblems || roles.length > 0;
}

export function fits({ roles, withProblems }: SpeakerFilter, { role, problems }: SpeakerSummary): boolean {
  return (roles.length === 0 || roles.includes(role)) && (!withProblems || problems > 0);
}

/** @param language by whose rules names are sorted */
export function compareSpeakers(
  order: SpeakerOrder,
  language: string,
): (a: SpeakerSummary, b: SpeakerSummary) => number {
  const byAppearance = (a: SpeakerSummary, b: SpeakerSummary) => a.index - b.index;
  switch (order) {
    case 'appearance':
      return byAppearance;
    case 'share':
      return (a, b) => b.share - a.share || byAppearance(a, b);
    case 'problems':
      return (a, b) => b.problems - a.problems || byAppearance(a, b);
    case 'name': {
      const { compare } = new Intl.Collator(language);
      return (a, b) => compare(a.name, b.name) || byAppearance(a, b);
    }
  }
}
