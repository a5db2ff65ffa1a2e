const separator = /[,，、|]\s*/;
const position =
  /\banalysts?\b|\b(?:associate|director|managing director|md|member|partner|president|vice president|svp|vp)\b|分析師|分析师|研究員|研究员|總監|总监|副總裁|副总裁/i;

/** Whom an analyst works for, by the title: what stands before the position in `Granite Peak Research, Analyst`. */
export function firmOf(title: string): string | undefined {
  const parts = title.split(separator);
  const firm = parts.slice(
    0,
    parts.findIndex((part) => position.test(part)),
  );
  return firm.length === 0 ? undefined : firm.join(', ');
}
