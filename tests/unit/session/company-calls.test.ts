import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, Emitter } from 'vscode-languageserver';
import { CompanyCalls } from '../../../server/src/session/company-calls';
import { OpenTranscript } from '../../../server/src/session/open-transcript';
import type { IndexedCall, WorkspaceCalls } from '../../../server/src/session/workspace-calls';
import { larkspur } from '../../support/larkspur';
import { at } from '../../support/marked-text';

type Environment = Parameters<CompanyCalls['follow']>[0];

/** Calls of a workspace whose texts are told here, and what was asked of it. */
class Calls {
  readonly texts: Map<string, string>;
  readonly read: string[] = [];
  readonly progress: string[] = [];
  readonly changed = new Emitter<string>();
  readonly opened = new Map<string, OpenTranscript>();
  readonly edited = new Emitter<never>();
  readonly companies: CompanyCalls;
  stopAfter = Number.POSITIVE_INFINITY;
  hangs = false;
  news = 0;

  constructor(...names: readonly string[]) {
    this.texts = new Map(names.map((name) => [`file:///w/${name}`, larkspur]));
    const { texts, read, progress, opened } = this;
    const calls = {
      get all(): IndexedCall[] {
        return [...texts.keys()].map((uri) => ({ uri, name: uri, speakers: [], modified: 7 }));
      },
      onChanged: this.changed.event,
      settled: async () => undefined,
    } satisfies Pick<WorkspaceCalls, 'all' | 'onChanged' | 'settled'>;
    this.companies = new CompanyCalls(calls, {
      get: (uri) => opened.get(uri),
      onDidChangeContent: this.edited.event,
      onDidClose: new Emitter<never>().event,
    });
    const isCancelled = (): boolean => read.length >= this.stopAfter;
    this.companies.onChanged(() => this.news++);
    this.companies.follow({
      files: {
        read: async (uri) => {
          read.push(uri);
          if (this.hangs) await new Promise(() => undefined);
          const text = texts.get(uri);
          return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
        },
      },
      progress: {
        start: () => ({
          get isCancelled() {
            return isCancelled();
          },
          report: (done: number, all: number) => progress.push(`${done}/${all}`),
          end: () => progress.push('end'),
        }),
      },
      log: assert.fail,
    } satisfies Environment);
  }

  /** The periods that the records have. */
  async periods(): Promise<(string | undefined)[]> {
    await this.companies.settled(CancellationToken.None);
    return this.companies.records.map(({ period }) => period);
  }
}

describe('the figures of the calls of a workspace', () => {
  it('are read once somebody asks, once, with progress', async () => {
    const calls = new Calls('a', 'b', 'c');
    assert.deepEqual([calls.read.length, calls.companies.records, calls.news], [0, [], 0]);
    assert.deepEqual(await calls.periods(), ['2024-Q1', '2024-Q1', '2024-Q1']);
    await calls.periods();
    assert.equal(calls.read.length, 3);
    assert.deepEqual(calls.progress, ['1/3', '2/3', '3/3', 'end']);
    assert.equal(calls.companies.reading, undefined);
    assert.deepEqual(
      [at(calls.companies.records, 0).company, at(calls.companies.records, 0).modified],
      ['Larkspur Robotics', 7],
    );
  });

  it('are read again of the one file that changed, and of no other', async () => {
    const calls = new Calls('a', 'b');
    await calls.periods();
    const before = calls.news;
    calls.texts.set(
      'file:///w/b',
      larkspur.replaceAll('first quarter', 'second quarter').replaceAll('第一季', '第二季'),
    );
    calls.changed.fire('file:///w/b');
    assert.deepEqual(await calls.periods(), ['2024-Q1', '2024-Q2']);
    assert.deepEqual(calls.read.slice(2), ['file:///w/b']);
    assert.ok(calls.news > before);
  });

  it('are those in the editor where a transcript is open', async () => {
    const calls = new Calls('a', 'b');
    const text = larkspur.replaceAll('first quarter', 'third quarter').replaceAll('第一季', '第三季');
    calls.opened.set('file:///w/a', new OpenTranscript('file:///w/a', 'transcript', 1, text));
    assert.deepEqual(await calls.periods(), ['2024-Q3', '2024-Q1']);
    assert.deepEqual(calls.read, ['file:///w/b']);
    const before = calls.news;
    calls.edited.fire(undefined as never);
    assert.equal(calls.news, before + 1);
  });

  it('stop being read when the user says so, and go on when that is asked for', async () => {
    const calls = new Calls('a', 'b', 'c');
    calls.stopAfter = 2;
    assert.equal((await calls.periods()).length, 2);
    assert.deepEqual(calls.companies.reading, { done: 2, all: 3, isStopped: true });
    assert.equal((await calls.periods()).length, 2, 'asking again does not undo what the user did');
    calls.stopAfter = Number.POSITIVE_INFINITY;
    calls.companies.resume();
    assert.equal((await calls.periods()).length, 3);
  });

  it('leave out what cannot be read', async () => {
    const calls = new Calls('a', 'b');
    calls.texts.set('file:///w/b', '');
    assert.deepEqual(await calls.periods(), ['2024-Q1', undefined]);
    const { companies } = calls;
    calls.texts.delete('file:///w/b');
    calls.changed.fire('file:///w/b');
    assert.deepEqual(await calls.periods(), ['2024-Q1']);
    assert.equal(companies.reading, undefined);
  });

  it('do not keep waiting who no longer asks', async () => {
    const calls = new Calls('a');
    calls.hangs = true;
    const source = new CancellationTokenSource();
    const settled = calls.companies.settled(source.token);
    source.cancel();
    await settled;
    assert.deepEqual(calls.companies.reading, { done: 0, all: 1, isStopped: false });
  });
});
