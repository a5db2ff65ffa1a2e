import type { Script } from '../../notation';

/** Frequent characters of business Chinese that the two scripts write differently, in pairs. */
const traditional = /[億萬個這們國會務營業與為對來說時間產動應將經實現過還進發財資長訊電話題問關開圓幣點兩]/g;
const simplified = /[亿万个这们国会务营业与为对来说时间产动应将经实现过还进发财资长讯电话题问关开圆币点两]/g;

/** How many more characters of a text are Traditional than Simplified; negative where it is the other way round. */
export function scriptBalance(text: string): number {
  return (text.match(traditional)?.length ?? 0) - (text.match(simplified)?.length ?? 0);
}

/** The script of a text; undefined where it does not tell. */
export function scriptOf(text: string): Script | undefined {
  const balance = scriptBalance(text);
  if (balance === 0) return undefined;
  return balance > 0 ? 'traditional' : 'simplified';
}
