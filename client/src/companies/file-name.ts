/** What a table of a company is called beside one of its calls: `northgate-optics.results.csv`. */
export function companyFileName(path: string, company: string, table: string, extension: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = company.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return `${folder}${name === '' ? 'company' : name.toLowerCase()}.${table}.${extension}`;
}
