import * as vscode from 'vscode';
import { registerAcceptedView } from './accepted/view';
import { CompanyPanels } from './companies/panels';
import { registerAcceptWithReason } from './language/accepting';
import { type ClientFactory, LanguageService } from './language/service';
import { startWithFirstTranscript } from './language/start';
import { registerTaking } from './metrics/taking/commands';
import { MetricsView } from './metrics/view';
import { registerNavigation } from './navigation/commands';
import { registerTranslationFolding } from './navigation/folding';
import { registerProblemLens } from './navigation/problem-lens';
import { ProblemNavigation } from './navigation/problems';
import { registerTranslationNavigation } from './navigation/translation';
import { ActiveOverview } from './overview/active-overview';
import { publishContextKeys } from './overview/context-keys';
import { CurrentTurn } from './overview/current-turn';
import { TextFileRecogniser } from './recognition/recogniser';
import { SideBySidePanels } from './side-by-side/panels';
import { SpeakerChoices } from './speakers/choices';
import { registerSpeakerCommands } from './speakers/commands';
import { SpeakersView } from './speakers/view';
import { StatusBar } from './status/status-bar';
import { registerWriting } from './writing/commands';

/**
 * Puts the extension together. It knows neither Node nor a browser.
 *
 * @returns the language service, to be stopped when the extension is deactivated
 */
export function activateTranscripts(context: vscode.ExtensionContext, createClient: ClientFactory): LanguageService {
  const output = vscode.window.createOutputChannel('Bilingual Transcripts', { log: true });
  const service = new LanguageService(createClient, output);
  const model = new ActiveOverview(service, output);
  const current = new CurrentTurn(model);
  const speakerChoices = new SpeakerChoices(context.globalState);
  context.subscriptions.push(
    output,
    service,
    new TextFileRecogniser(),
    model,
    current,
    publishContextKeys(model),
    speakerChoices,
    new SpeakersView(model, current, speakerChoices),
    registerSpeakerCommands(speakerChoices),
    new StatusBar(model, current),
    vscode.window.registerWebviewViewProvider(
      'transcript.metrics',
      new MetricsView(context.extensionUri, model, current, service, output),
    ),
    registerTaking(model, service),
    new SideBySidePanels(context.extensionUri, service, model, output),
    new CompanyPanels(context.extensionUri, service, model, output),
    registerNavigation(model),
    registerWriting(context.extensionUri),
    new ProblemNavigation(model),
    registerProblemLens(),
    registerTranslationFolding(model),
    registerTranslationNavigation(model, service),
    registerAcceptedView(model, service),
    registerAcceptWithReason(),
    command('transcript.showSpeakers', () => vscode.commands.executeCommand('transcript.speakers.focus')),
    command('transcript.showMetrics', () => vscode.commands.executeCommand('transcript.metrics.focus')),
    command('transcript.restartServer', () => service.restart()),
    command('transcript.showOutput', () => service.showOutput()),
    startWithFirstTranscript(service),
  );
  return service;
}

function command(id: string, run: () => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, run);
}
