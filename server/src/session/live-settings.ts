import {
  type Connection,
  DidChangeConfigurationNotification,
  Emitter,
  type Event,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type BadSetting, defaultSettings, readSettings, type Settings, section } from '../config';
import type { Messages } from '../messages/messages';
import type { ClientSupport } from './client-support';
import { withinPatience } from './patience';

interface SettingsEnvironment {
  readonly connection: Connection;
  readonly support: ClientSupport;
  readonly messages: Messages;
}

/**
 * The user's settings as they are now. Asked of the client where it can be asked, else taken from what it sends:
 * `initializationOptions.settings` and the parameters of `workspace/didChangeConfiguration`.
 */
export class LiveSettings {
  readonly #environment: SettingsEnvironment;
  readonly #changed = new Emitter<void>();
  readonly #said = new Set<string>();
  #current: Settings = defaultSettings;
  /** What came with `initialize`; it stands for a client that answers with nothing when asked. */
  #initial: unknown;
  #pending: Promise<void> = Promise.resolve();

  constructor(environment: SettingsEnvironment) {
    this.#environment = environment;
  }

  get current(): Settings {
    return this.#current;
  }

  /** After the settings have changed; not when the client repeats them. */
  get onChanged(): Event<void> {
    return this.#changed.event;
  }

  /** Takes the settings sent with `initialize` and follows the client's changes; once it is ready. */
  follow(initial: unknown): void {
    const { connection, support } = this.#environment;
    this.#initial = initial;
    this.#adopt(initial);
    if (support.registerConfigurationChanges) this.#register();
    if (support.configuration) this.#ask();
    connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
      if (support.configuration) this.#ask();
      else if (typeof settings === 'object' && settings !== null && section in settings) this.#adopt(settings[section]);
    });
  }

  /** Resolves when no change is on its way any more. Never rejects, and gives up on a client that does not answer. */
  settled(): Promise<void> {
    return withinPatience(this.#quiet());
  }

  async #quiet(): Promise<void> {
    let waitedFor: Promise<void> | undefined;
    while (waitedFor !== this.#pending) {
      waitedFor = this.#pending;
      await waitedFor;
    }
  }

  #register(): void {
    const { connection } = this.#environment;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section })
      .catch((error: unknown) => connection.console.warn(`Changes of settings cannot be followed: ${String(error)}`));
  }

  #ask(): void {
    const { connection } = this.#environment;
    const asked: Promise<void> = connection.workspace.getConfiguration(section).then(
      (sent: unknown) => {
        // A later question is on its way: its answer is the newer one.
        if (this.#pending === asked) this.#adopt(sent ?? this.#initial);
      },
      (error: unknown) => connection.console.warn(`Settings could not be read: ${String(error)}`),
    );
    this.#pending = asked;
  }

  #adopt(sent: unknown): void {
    const { settings, bad } = readSettings(sent);
    for (const setting of bad) this.#say(setting);
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    this.#changed.fire();
  }

  /** Once for each bad value: editors repeat their settings with every change of any of them. */
  #say(setting: BadSetting): void {
    const text = textOf(setting, this.#environment.messages);
    if (this.#said.has(text)) return;
    this.#said.add(text);
    const { connection } = this.#environment;
    // Not `window.showWarningMessage`, which is a request and would wait for an answer.
    connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text })
      .catch((error: unknown) => connection.console.warn(`${text} (not shown: ${String(error)})`));
  }
}

function textOf(setting: BadSetting, { features, files }: Messages): string {
  if (setting.row === undefined) return features.settings.bad(setting);
  const list = setting.key.slice(0, setting.key.lastIndexOf('.'));
  return `${list}: ${files.vocabulary.badRow(setting.row.number, setting.row.problem)}`;
}
