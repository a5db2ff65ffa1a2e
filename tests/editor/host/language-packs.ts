import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The languages of the extension beside English, as VS Code names them. */
const languages = ['zh-tw', 'zh-cn'];

/**
 * Lets windows of the editor speak other languages. Its packs of translations come from a gallery that tests cannot
 * reach; what stands here translates nothing of the editor itself, but that there is a pack makes its language that of
 * the editor, by which the texts of the extension are chosen.
 *
 * @param userData the editor's folder of the user
 */
export async function addLanguagePacks(userData: string): Promise<void> {
  const empty = join(userData, 'no-translations.json');
  await writeFile(empty, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'transcripts.no-translations' }, version: '1.0.0' }];
  const packs = languages.map((language) => [
    language,
    { hash: language, label: language, extensions, translations: { vscode: empty } },
  ]);
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify(Object.fromEntries(packs)));
  // Without this file the language is English; with no language in it, that which the browser asks for.
  await writeFile(join(userData, 'User/argv.json'), JSON.stringify({ locale: '' }));
}
