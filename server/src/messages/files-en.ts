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
};
