import type { RowProblem } from '../knowledge/vocabulary/row';
import type { FileMessages } from './files';

export const filesEn: FileMessages = {
  unreadable: (file) => {
    switch (file.kind) {
      case 'too-large':
        return 'This file is too large to be read. Split it.';
      case 'not-unicode':
        return 'This file is not UTF-8 text. Save it as UTF-8 (in Excel: “CSV UTF-8”).';
      case 'unreadable':
        return `This file cannot be read: ${file.reason}`;
    }
  },
  glossary: {
    noColumns: () =>
      'The first row must name the columns: “source” and “target”, and if wanted “forbidden” and “case”.',
    openQuotation: () =>
      'A quotation mark opens here and never closes. Close it, or double it if it is part of the text.',
    noSource: () => 'This entry has no source term and is left out. Add one, or remove the entry.',
    noTarget: (source) => `“${source}” has no translation and is left out. Add one, or remove the entry.`,
    notEnglish: (source) => `“${source}” is no English term and is left out. Are source and target exchanged?`,
    tooLong: (source, words) =>
      `“${source}” is longer than ${words} words and is left out. A term is a word or a few; shorten it.`,
    bothAllowedAndForbidden: (form) =>
      `“${form}” is both a translation and a forbidden form; the entry is left out. Remove it from one of the two.`,
    badCase: (value) => `“${value}” says neither yes nor no; the cell is read as if it were empty. Write yes or no.`,
    notTbx: () => 'No entry was found: this is not a TBX file (termEntry or conceptEntry).',
    badXml: (reason) => `This is not well-formed XML: ${reason} The entry is left out; mend it.`,
    tooManyFaults: () => 'There are too many faults above; nothing from here on is read.',
  },
  vocabulary: {
    notAList: () => 'This is no list in JSON: [{ "metric": "…", "english": ["…"], "chinese": ["…"], "kind": "…" }].',
    badRow: (row, problem) => `Row ${row} is left out: ${rowProblem(problem)} The other rows count.`,
  },
};

function rowProblem(problem: RowProblem): string {
  switch (problem.field) {
    case 'metric':
      return '“metric” must be a name of lower-case letters, digits and hyphens, like “net-promoter-score”.';
    case 'english':
      return '“english” must be a list of phrases of letters, none of them Chinese.';
    case 'chinese':
      return '“chinese” must be a list of phrases of letters or characters.';
    case 'kind':
      return '“kind” must be money, percent, quantity or duration.';
    case 'phrases':
      return 'it has no phrase. Add one, “english” or “chinese”.';
    case 'row':
      return 'it must be an object with “metric”, “english”, “chinese” and “kind”.';
    case 'unknown':
      return `there is no field “${problem.name}”; there are “metric”, “english”, “chinese” and “kind”.`;
  }
}
