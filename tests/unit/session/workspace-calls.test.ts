import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, Emitter, type FileEvent } from 'vscode-languageserver';
import type { OpenTranscript } from '../../../server/src/session/open-transcript';
import { WorkspaceCalls } from '../../../server/src/session/workspace-calls';
import type { FileContent } from '../../../server/src/session/workspace-files';
import { larkspur } from '../../support/larkspur';
import { at } from '../../support/marked-text';

type Environment = Parameters<WorkspaceCalls['follow']>[0];

/** A workspace of one folder whose files are told here, and what was asked of it. */
class Files {
  readonly read: string[] = [];
  readonly log: string[] = [];
  readonly progress: string[] = [];
  readonly changed = new Emitter<readonly FileEvent[]>();
  readonly contents: Map<string, FileContent>;
  stopAfter = Number.POSITIVE_INFINITY;

  constructor(names: readonly string[], text = larkspur) {
    this.contents = new Map(names.map((name) => [`file:///w/${name}`, { kind: 'text', text }]));
  }

  follow(calls: WorkspaceCalls): void {
    const { contents, read, progress } = this;
    const isCancelled = (): boolean => read.length >= this.stopAfter;
    const environment = {
      files: {
        read: async (uri: string) => {
          read.push(uri);
          return contents.get(uri) ?? { kind: 'absent' };
        },
        transcriptsIn: async function* () {
          yield* contents.keys();
        },
      },
      folders: { open: ['file:///w'], onChanged: new Emitter<void>().event },
      watch: { onChanged: this.changed.event, watchEndings: async () => undefined },
      progress: {
        start: () => ({
          get isCancelled() {
            return isCancelled();
          },
          report: (done: number, all: number) => progress.push(`${done}/${all}`),
          end: () => progress.push('end'),
        }),
      },
      log: (message: string) => this.log.push(message),
    } satisfies Environment;
    calls.follow(environment);
  }
}

const noDocuments = {
  all: (): OpenTranscript[] => [],
  onDidClose: new Emitter<{ document: OpenTranscript }>().event,
};

function names(calls: WorkspaceCalls): string[] {
  return calls.all.map(({ name }) => name).sort();
}

describe('the calls of a workspace', () => {
  it('are read once, with progress', async () => {
    const files = new Files(['a.transcript', 'b.transcript.txt', 'c.txt']);
    const calls = new WorkspaceCalls(noDocuments);
    files.follow(calls);
    await calls.settled(CancellationToken.None);
    await calls.settled(CancellationToken.None);
    assert.deepEqual(names(calls), ['a', 'b', 'c']);
    assert.equal(files.read.length, 3);
    assert.deepEqual(files.progress, ['1/3', '2/3', '3/3', 'end']);
    assert.deepEqual(
      at(calls.all, 0).speakers.map(({ name }) => name),
      ['Operator', 'Mara Ellison', 'Dana Whitlock'],
    );
  });

  it('stop being read when the user says so, and go on when they are asked for', async () => {
    const files = new Files(['a.transcript', 'b.transcript', 'c.transcript']);
    files.stopAfter = 2;
    const calls = new WorkspaceCalls(noDocuments);
    files.follow(calls);
    await calls.settled(CancellationToken.None);
    assert.deepEqual(names(calls), ['a', 'b']);
    files.stopAfter = Number.POSITIVE_INFINITY;
    await calls.settled(CancellationToken.None);
    assert.deepEqual(names(calls), ['a', 'b', 'c']);
  });

  it('do not keep waiting who no longer asks', async () => {
    const calls = new WorkspaceCalls(noDocuments);
    new Files(['a.transcript']).follow(calls);
    const source = new CancellationTokenSource();
    const settled = calls.settled(source.token);
    source.cancel();
    await settled;
    assert.deepEqual(names(calls), []);
  });

  it('leave out what cannot be read or is none', async () => {
    const files = new Files(['a.transcript', 'b.transcript', 'c.txt']);
    files.contents.set('file:///w/b.transcript', { kind: 'too-large' });
    files.contents.set('file:///w/c.txt', { kind: 'text', text: 'Buy milk.' });
    const calls = new WorkspaceCalls(noDocuments);
    files.follow(calls);
    await calls.settled(CancellationToken.None);
    assert.deepEqual(names(calls), ['a']);
    assert.deepEqual(files.log, []);
  });

  it('are read again when they change, however the editor writes their address', async () => {
    const files = new Files(['q3 (1).transcript', 'b.transcript']);
    files.contents.clear();
    files.contents.set('file:///w/q3%20%281%29.transcript', { kind: 'text', text: larkspur });
    const calls = new WorkspaceCalls(noDocuments);
    files.follow(calls);
    await calls.settled(CancellationToken.None);
    files.changed.fire([{ uri: 'file:///w/q3%20(1).transcript', type: 3 }]);
    assert.deepEqual(names(calls), []);
    files.changed.fire([{ uri: 'file:///w/picture.png', type: 2 }]);
    await calls.settled(CancellationToken.None);
    assert.equal(files.read.length, 1);
  });
});
