import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';

/**
 * The parameters of one of this server's own requests.
 *
 * @throws ResponseError where they are none
 */
export function checked<Params extends z.core.$ZodType>(schema: Params, sent: unknown): z.output<Params> {
  const params = z.safeParse(schema, sent);
  if (!params.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(params.error));
  return params.data;
}
