import { joinLines } from './marked-text';

/** A short call of an invented company: two sections, four speakers, six pairs, nothing wrong with it. */
export const larkspur = joinLines(
  '使用警語:譯文僅供參考,實際內容請以英文原文為主',
  'Operator',
  'Operator',
  'Good afternoon, and welcome to the first quarter 2024 earnings conference call of Larkspur Robotics.',
  '午安,歡迎參加Larkspur Robotics 2024年第一季財報電話會議。',
  'Mara Ellison - Chief Financial Officer',
  'Mara Ellison - Chief Financial Officer',
  'Thank you. Total revenue for the first quarter was $48.6 million, up 12.5% from a year ago.',
  '謝謝。第一季總營收為4,860萬美元,較去年同期成長12.5%。',
  'We ended the quarter with $120 million in cash.',
  '本季末我們持有現金1.2億美元。',
  'Operator',
  'Operator',
  'We will now begin the question-and-answer session. Our first question comes from Dana Whitlock.',
  '現在開始問答環節。第一個問題來自Dana Whitlock。',
  'Dana Whitlock - Granite Peak Research, Analyst',
  'Dana Whitlock - Granite Peak Research, Analyst',
  'What do you expect for gross margin next quarter?',
  '你們對下一季的毛利率有什麼預期?',
  'Mara Ellison - Chief Financial Officer',
  'Mara Ellison - Chief Financial Officer',
  'We expect it to be about 31%, in line with our plan.',
  '我們預期約為31%,與計畫相符。',
);

/** The same call with a translation lost on line 10 and a figure that differs on line 8 (0-based). */
export const larkspurWithProblems = larkspur
  .replace('4,860萬美元', '4,680萬美元')
  .replace('本季末我們持有現金1.2億美元。\n', '');
