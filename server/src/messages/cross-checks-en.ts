import type { CrossCheckMessages } from './cross-checks';

export const crossChecksEn: CrossCheckMessages = {
  contradiction: (here, there, line) =>
    `The call says ${here} here, but ${there} on line ${line}, for the same figure.`,
  growth: (change, now, before, expected) =>
    `${change} does not follow from the values said: from ${before} to ${now} is ${expected}.`,
  ratio: (share, amount, revenue, expected) =>
    `${share} does not follow from the values said: ${amount} is ${expected} of the revenue of ${revenue}.`,
  shares: (sum) => `These shares of revenue add up to ${sum}, not to 100%.`,
  segments: (sum, total) => `The segments add up to ${sum}, not to the total of ${total}.`,
  saidHere: (figure) => `${figure} is said here.`,
};
