const short: Readonly<Record<string, string>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

/** A theme by one of our short names, or by its own. */
export function themeNamed(name: string): string {
  return short[name] ?? name;
}
