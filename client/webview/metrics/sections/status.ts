/** How a figure stands to the other side, and how severe a problem is, at a glance and without colour. */
export const statusMarks = { matched: '✓', mismatched: '≠', unmatched: '?' } as const;

export const severityMarks = { error: '✕', warning: '!', information: 'i', hint: '·' } as const;

/** What needs a look first. */
export const statusOrder: readonly (keyof typeof statusMarks)[] = ['mismatched', 'unmatched', 'matched'];
