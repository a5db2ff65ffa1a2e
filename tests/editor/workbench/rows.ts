import type { Locator } from 'playwright-core';

/** A row of a tree as it is read: its depth from 1, its label and the grey text after it. */
export interface Row {
  readonly depth: number;
  readonly label: string;
  readonly description: string;
}

/** What the rows of a tree say, those on the screen. */
export async function readRows(rows: Locator): Promise<Row[]> {
  return await rows.evaluateAll((elements) =>
    elements.map((element) => ({
      depth: Number(element.getAttribute('aria-level')),
      label: element.querySelector('.label-name')?.textContent ?? '',
      description: element.querySelector('.label-description')?.textContent ?? '',
    })),
  );
}

/** The labels of the rows of one depth. */
export async function labelsAt(rows: Locator, depth: number): Promise<string[]> {
  return (await readRows(rows)).filter((row) => row.depth === depth).map((row) => row.label);
}

export interface ProblemRow {
  readonly code: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The problems among the rows of the Problems panel, in the order of their places. */
export async function readProblems(rows: Locator): Promise<ProblemRow[]> {
  const problems: ProblemRow[] = [];
  for (const text of await rows.allTextContents()) {
    const [, code, line] = /transcript([a-z-]+)\[Ln\s(\d+), Col\s\d+\]$/.exec(text) ?? [];
    if (code !== undefined && line !== undefined) problems.push({ code, line: Number(line) });
  }
  return problems.sort((a, b) => a.line - b.line);
}
