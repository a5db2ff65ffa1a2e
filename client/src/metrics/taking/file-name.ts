/** What a table of a transcript is called: `acme-2024q3.transcript` has `acme-2024q3.key-figures.csv` beside it. */
export function tableFileName(path: string, table: string, extension: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  return `${folder}${name.replace(/(?:\.transcript)?(?:\.(?:txt|transcript))?$/, '')}.${table}.${extension}`;
}
