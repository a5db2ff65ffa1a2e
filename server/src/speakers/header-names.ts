import type { Header, HeaderLine, Speaker, Transcript } from '../transcript/model';
import { isHanName } from '../transcript/names';

/** The copies of a header, the first before the second. */
export function copiesOf({ first, second }: Header): readonly HeaderLine[] {
  return second === undefined ? [first] : [first, second];
}

/** Every header copy of a call that names a speaker, in document order. */
export function headersOf({ turns }: Transcript, { index }: Speaker): HeaderLine[] {
  return turns.flatMap(({ header, speaker }) => (speaker.index === index ? copiesOf(header) : []));
}

/** Whether a copy has the name in Chinese characters, as the second copy of a translated header does. */
export function isChinese({ name }: HeaderLine): boolean {
  return isHanName(name.text);
}
