import * as vscode from 'vscode';
import * as z from 'zod/mini';
import {
  isFiltering,
  noFilter,
  type SpeakerArrangement,
  type SpeakerFilter,
  type SpeakerOrder,
  speakerOrders,
} from './arrangement';

const orderKey = 'transcript.speakers.order';
const rememberedOrder = z.catch(z.enum(speakerOrders), 'appearance');

/**
 * How the user wants the speakers arranged. The order is remembered; a filter that outlived its window would hide
 * speakers from somebody who no longer thinks of it.
 */
export class SpeakerChoices implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  #arrangement: SpeakerArrangement;

  readonly onDidChange = this.#changed.event;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#arrangement = { order: rememberedOrder.parse(memory.get(orderKey)), filter: noFilter };
  }

  get arrangement(): SpeakerArrangement {
    return this.#arrangement;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async sort(order: SpeakerOrder): Promise<void> {
    this.#set({ ...this.#arrangement, order });
    await this.#memory.update(orderKey, order);
  }

  filter(filter: SpeakerFilter): void {
    this.#set({ ...this.#arrangement, filter });
  }

  #set(arrangement: SpeakerArrangement): void {
    this.#arrangement = arrangement;
    void vscode.commands.executeCommand('setContext', 'transcript.speakersFiltered', isFiltering(arrangement.filter));
    this.#changed.fire();
  }
}
