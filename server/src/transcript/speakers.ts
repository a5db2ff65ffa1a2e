import { fold, lineKey } from './characters';
import type { FoundHeader } from './headers';
import type { Speaker, SpeakerRole } from './model';
import { operatorNames } from './vocabulary';

const analystTitle = /\banalysts?\b|\bresearch\b|分析師|分析师|研究員|研究员/;
const analystName = /\banalyst\b|分析師|分析师/;

/**
 * The speakers of a call in order of first appearance, and the speaker of each header. Their roles are what name and
 * title tell; `rolesOf` knows more.
 */
export function speakersOf(headers: readonly FoundHeader[]): { speakers: Speaker[]; byHeader: Speaker[] } {
  const keyOf = ({ header }: FoundHeader): string => speakerKey(header.canonical.name.text);
  const titles = new Map<string, string>();
  for (const found of headers) {
    const title = found.header.canonical.title?.text;
    if (title !== undefined && !titles.has(keyOf(found))) titles.set(keyOf(found), title);
  }

  const speakers = new Map<string, Speaker>();
  const byHeader = headers.map((found) => {
    const key = keyOf(found);
    const known = speakers.get(key);
    if (known) return known;
    const title = titles.get(key);
    const name = found.header.canonical.name.text;
    const speaker: Speaker = { index: speakers.size, name, title, role: roleOf(key, title) };
    speakers.set(key, speaker);
    return speaker;
  });
  return { speakers: [...speakers.values()], byHeader };
}

/** Under which two headers name the same speaker; every name for the operator is one. */
function speakerKey(name: string): string {
  const key = lineKey(fold(name)).replace(/[.,]/g, '');
  return operatorNames.has(key) ? 'operator' : key;
}

function roleOf(key: string, title: string | undefined): SpeakerRole {
  if (key === 'operator') return 'operator';
  return analystName.test(key) || (title !== undefined && analystTitle.test(lineKey(title))) ? 'analyst' : 'company';
}
