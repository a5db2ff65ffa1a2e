/**
 * The beginning of a transcript as a snippet: the operator opens the call, the first speaker thanks. It is a
 * transcript without a fault as it stands, so that whatever is reported then is about what was written.
 *
 * @param displayLanguage the editor's; translations are in Traditional characters unless it is Simplified Chinese
 */
export function transcriptSkeleton(displayLanguage: string): string {
  const [welcome, thanks] =
    displayLanguage.toLowerCase() === 'zh-cn'
      ? ['欢迎参加本次电话会议。', '谢谢，各位下午好。']
      : ['歡迎參加本次電話會議。', '謝謝，各位午安。'];
  return `Operator
Operator
\${1:Welcome to the call.}
\${2:${welcome}}
\${3:Name} - \${4:Title}
$3 - $4
\${5:Thank you, and good afternoon.}
\${6:${thanks}}
$0`;
}
