import { termFrom } from './entry';
import type { GlossaryTerm } from './model';
import type { GlossaryProblem, GlossaryReading } from './reading';
import { readTbxEntries, type TbxEntry, type TbxTerm } from './tbx-entries';

/**
 * Reads a TBX file, version 2 or 3: English terms and their Chinese translations, of whichever regions. Never throws; an
 * entry that cannot be used is named and left out.
 */
export function readTbx(xml: string): GlossaryReading {
  const terms: GlossaryTerm[] = [];
  const problems: GlossaryProblem[] = [];
  let entries = 0;
  readTbxEntries(xml, {
    onEntry: (entry) => {
      entries++;
      for (const term of termsOf(entry)) {
        if ('problem' in term) problems.push({ line: entry.line, message: term.problem });
        else terms.push(term);
      }
    },
    onFault: (line, reason) => problems.push({ line, message: ({ files }) => files.glossary.badXml(reason) }),
    onGivenUp: (line) => problems.push({ line, message: ({ files }) => files.glossary.tooManyFaults() }),
  });
  if (entries === 0 && problems.length === 0) {
    problems.push({ line: 0, message: ({ files }) => files.glossary.notTbx() });
  }
  return { terms, problems };
}

/** An entry's English terms are synonyms, each with all of its Chinese terms. */
function termsOf({ terms }: TbxEntry): ReturnType<typeof termFrom>[] {
  const english = inLanguage(terms, 'en').filter((term) => !isForbidden(term));
  const chinese = inLanguage(terms, 'zh');
  const forbidden = chinese.filter(isForbidden);
  const allowed = chinese.filter((term) => !isForbidden(term));
  const preferredFirst = [...allowed.filter(isPreferred), ...allowed.filter((term) => !isPreferred(term))];
  const targets = texts(preferredFirst);
  const sources = english.length > 0 ? texts(english) : [''];
  return sources.map((source) => termFrom({ source, targets, forbidden: texts(forbidden), caseSensitive: undefined }));
}

function inLanguage(terms: readonly TbxTerm[], language: string): TbxTerm[] {
  return terms.filter((term) => term.language === language || term.language.startsWith(`${language}-`));
}

function texts(terms: readonly TbxTerm[]): string[] {
  return [...new Set(terms.map(({ text }) => text))];
}

/** `preferredTerm-admn-sts`, or `preferredTerm` as older files have it. */
function isPreferred({ status }: TbxTerm): boolean {
  return /^preferred/i.test(status);
}

/** `deprecatedTerm-admn-sts`, `supersededTerm-admn-sts`, and what programs write in their place. */
function isForbidden({ status }: TbxTerm): boolean {
  return /^(?:deprecated|superseded|obsolete|forbidden|prohibited|notrecommended)/i.test(status);
}
