import * as vscode from 'vscode';
import type { SpeakerSummary } from '../../../server/src/protocol';

type Severity = NonNullable<SpeakerSummary['worst']>;

/** By shape and colour, as the Problems view has them. */
const icons: Readonly<Record<Severity, readonly [icon: string, color: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  information: ['info', 'problemsInfoIcon.foreground'],
  hint: ['info', 'problemsInfoIcon.foreground'],
};

/** The icon of the most severe problem; undefined where there is none. */
export function problemIcon(worst: Severity | null): vscode.ThemeIcon | undefined {
  if (worst === null) return undefined;
  const [icon, color] = icons[worst];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
}
