import { ErrorCodes, type ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import * as z from 'zod/mini';
import { severityOf } from '../config';
import { fromData } from '../knowledge/judgements/line';
import { Subjects } from '../knowledge/judgements/subject';
import { acceptAllCommand, acceptAllParams, acceptCommand, acceptParams } from '../protocol';
import type { RegisterFeature, SessionContext } from '../session/context';
import { type NewJudgement, writeJudgements } from './judgements-edit';

/** The commands behind the code actions that accept findings. They answer with the file they had the client change. */
export const registerAcceptCommands: RegisterFeature = (context) => {
  const { connection, knowledge, requests, support } = context;
  if (!support.applyEdits) return {};
  connection.onExecuteCommand(
    requests.answer('workspace/executeCommand', async ({ command, arguments: sent }: ExecuteCommandParams) => {
      const run = commands.get(command);
      if (run === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      await knowledge.settled();
      const [argument]: readonly unknown[] = sent ?? [];
      return await run(argument, context);
    }),
  );
  return { executeCommandProvider: { commands: [...commands.keys()] } };
};

/** @throws ResponseError where its argument makes no sense */
type RunCommand = (argument: unknown, context: SessionContext) => ReturnType<typeof writeJudgements>;

const acceptOne: RunCommand = async (argument, context) => {
  const { uri, judgement, reason = '' } = validated(acceptParams, argument);
  const read = fromData(judgement);
  if (read === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `${acceptCommand}: this is no judgement.`);
  return await writeJudgements(uri, [{ ...read, reason: reason.trim() || undefined }], context);
};

const acceptAll: RunCommand = async (argument, context) => {
  const { uri, code } = validated(acceptAllParams, argument);
  return await writeJudgements(uri, judgementsOnAll(uri, code, context), context);
};

const commands: ReadonlyMap<string, RunCommand> = new Map([
  [acceptCommand, acceptOne],
  [acceptAllCommand, acceptAll],
]);

function judgementsOnAll(uri: string, code: string, { documents, settings }: SessionContext): NewJudgement[] {
  const analysis = documents.get(uri)?.analysis;
  if (analysis === undefined) return [];
  const subjects = new Subjects(analysis.transcript, analysis.alignment);
  return analysis.findings
    .filter((finding) => finding.code === code && severityOf(finding, settings.current) !== undefined)
    .flatMap((finding) => subjects.of(finding) ?? [])
    .map((subject) => ({ ...subject, reason: undefined }));
}

function validated<Schema extends z.core.$ZodType>(schema: Schema, argument: unknown): z.output<Schema> {
  const result = z.safeParse(schema, argument);
  if (!result.success) throw new ResponseError(ErrorCodes.InvalidParams, z.prettifyError(result.error));
  return result.data;
}
