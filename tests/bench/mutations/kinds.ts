import { characterKinds } from './characters';
import type { Kind } from './defect';
import { directionKinds } from './directions';
import { figureKinds } from './figures';
import { headerKinds } from './headers';
import { lineKinds } from './lines';
import { nameKinds } from './names';
import { orderKinds } from './order';
import { wordingKinds } from './wording';

/** Every kind of defect the benchmark makes, in the order of its table. */
export const kinds: readonly Kind[] = [
  ...lineKinds,
  ...orderKinds,
  ...wordingKinds,
  ...figureKinds,
  ...directionKinds,
  ...headerKinds,
  ...characterKinds,
  ...nameKinds,
];
