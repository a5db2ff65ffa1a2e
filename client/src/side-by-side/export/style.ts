/** The style of the exported page: for reading on a screen, and for paper. */
export const style = `:root { color-scheme: light dark; }
body { margin: 0; font: 15px/1.55 system-ui, "Noto Sans", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif; }
main { max-width: 1100px; margin: 0 auto; padding: 24px; }
h1 { margin: 0 0 4px; font-size: 22px; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; font-size: 18px; border-bottom: 2px solid; }
h3 { margin: 20px 0 4px; font-size: 15px; }
small { margin-inline-start: 8px; font-size: 13px; font-weight: 400; }
p { margin: 0; overflow-wrap: anywhere; }
.legend, .notice { font-size: 13px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 4px 28px; padding: 8px 0; border-top: 1px solid #8888; }
.monolingual .pair { grid-template-columns: 1fr; }
[lang|="zh"] { line-height: 1.75; }
.absent { padding: 2px 8px; font-style: italic; border: 1px dashed; }
.figure { text-decoration: underline dotted 1px; text-underline-offset: 3px; }
.figure.uncompared, .figure.accepted { text-decoration: none; }
.figure.mismatched { font-weight: 700; text-decoration: underline double 1px; }
.figure.alone { text-decoration: underline dashed 2px; }
.figure.mismatched::after { content: "\\2009≠"; }
.figure.alone::after { content: "\\2009?"; }
.problems { grid-column: 1 / -1; margin: 2px 0 0; padding: 0 0 0 12px; font-size: 13px; list-style: none; border-inline-start: 3px solid; }
@media (max-width: 640px) { .pair { grid-template-columns: 1fr; } main { padding: 12px; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .pair { grid-template-columns: 1fr 1fr; break-inside: avoid; }
  .monolingual .pair { grid-template-columns: 1fr; }
}
`;
