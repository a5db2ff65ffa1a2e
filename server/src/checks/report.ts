import type { Span } from '../transcript/model';
import { type Code, defaultSeverity, type Severity } from './codes';
import type { Finding, Localised, RelatedPlace } from './finding';

/** A finding of a rule at a place, with the rule's own severity unless told otherwise. */
export function report(
  code: Code,
  place: Span,
  message: Localised,
  related: readonly RelatedPlace[] = [],
  severity: Severity = defaultSeverity[code],
): Finding {
  return { ...spanOf(place), code, severity, message, related };
}

/** A place that explains a finding. */
export function explain(place: Span, message: Localised): RelatedPlace {
  return { ...spanOf(place), message };
}

/** A paragraph or figure is a span and more; a finding keeps the span alone. */
function spanOf({ line, start, end }: Span): Span {
  return { line, start, end };
}
