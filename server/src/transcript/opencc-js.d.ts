/** A dictionary of OpenCC as the package keeps it: entries `from to`, parted by `|`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  // biome-ignore lint/style/noDefaultExport: what the package exports.
  export default entries;
}
