const positions: Readonly<Record<number, string>> = { 2: '低', 5: '中', 8: '高' };

/** Another position in the place of a text's own: 高個位數 for 8 beside 低個位數. */
export function replaceVagueChinese(text: string, value: number): string | undefined {
  const position = positions[value];
  return position === undefined || !/^[低中高][個个单單]位[數数]/.test(text) ? undefined : position + text.slice(1);
}
