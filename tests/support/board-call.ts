/**
 * A call of 54 turns and 7 speakers, as a whole: remarks, and questions with follow-ups, each paragraph with its
 * translation. Every figure in it is a number of its own, so that places can be told apart.
 */

const operator = 'Operator';
const ir = 'Ingrid Solberg - Head of Investor Relations';
const ceo = 'Rafael Ortega - Chief Executive Officer';
const cfo = 'Mei-Lin Chao - Chief Financial Officer';
const tomas = 'Tomas Berg - Kestrel Hill Securities, Analyst';
const anita = 'Anita Rao - VP';
const ji = 'Ji-woo Han - Research Analyst';

export const boardSpeakers = [operator, ir, ceo, cfo, tomas, anita, ji].map((header) => header.split(' - ')[0] ?? '');

type Said = readonly [source: string, target: string];
interface BoardTurn {
  readonly header: string;
  readonly said: readonly Said[];
}

const opening: readonly BoardTurn[] = [
  {
    header: operator,
    said: [
      [
        'Good morning, and welcome to the Alder Ridge second quarter 2025 earnings call. Ms. Solberg, please go ahead.',
        '早安，歡迎參加Alder Ridge 2025年第二季業績電話會議。Solberg女士，請開始。',
      ],
    ],
  },
  {
    header: ir,
    said: [
      [
        'Thank you. Our slides are at ir.example.com, and I hand over to Rafael.',
        '謝謝。簡報位於ir.example.com，現在請Rafael發言。',
      ],
    ],
  },
  {
    header: ceo,
    said: [
      [
        'Thank you, Ingrid. Revenue was $812.4 million, up 9.3% year-over-year.',
        '謝謝Ingrid。營收為8.124億美元，年增9.3%。',
      ],
      ['We opened 14 stores, and we now employ 6,150 people.', '我們開設了14家門市，目前員工有6,150人。'],
    ],
  },
  {
    header: cfo,
    said: [
      ['Gross margin was 41.7%, and operating expenses were $203.5 million.', '毛利率為41.7%，營業費用為2.035億美元。'],
      [
        'For the third quarter we expect revenue of $830 million to $850 million.',
        '我們預期第三季營收為8.3億美元至8.5億美元。',
      ],
    ],
  },
];

const asking: readonly { readonly header: string; readonly name: string; readonly introduced: Said }[] = [
  {
    ...{ header: tomas, name: 'Tomas' },
    introduced: [
      'Our first question comes from Tomas Berg with Kestrel Hill Securities.',
      '第一個問題來自Kestrel Hill Securities的Tomas Berg。',
    ],
  },
  {
    ...{ header: anita, name: 'Anita' },
    introduced: [
      'The next question is from the line of Anita Rao with Fenwick Lane Partners.',
      '下一個問題來自Fenwick Lane Partners的Anita Rao。',
    ],
  },
  {
    ...{ header: ji, name: 'Ji-woo' },
    introduced: [
      'And our next question comes from Ji-woo Han of Osprey Research.',
      '接下來的問題來自Osprey Research的Ji-woo Han。',
    ],
  },
];

/** An analyst's round: introduced, five questions, and who answers each. 11 turns. */
function round(index: number): BoardTurn[] {
  const who = asking[index];
  if (who === undefined) return [];
  const questions = Array.from({ length: 5 }, (_, at): BoardTurn[] => {
    const number = 100 + index * 10 + at;
    const answers = at % 2 === 0 ? cfo : ceo;
    const called = answers === cfo ? 'Mei-Lin' : 'Rafael';
    return [
      {
        header: who.header,
        said: [
          [
            `${called}, what should we expect for region ${number} in the next 12 months?`,
            `${called}，未來12個月我們對第${number}區應有何預期?`,
          ],
        ],
      },
      {
        header: answers,
        said: [
          [
            `Thanks, ${who.name}. We plan to spend $${number}.5 million there.`,
            `謝謝${who.name}。我們計畫在當地投入${number}50萬美元。`,
          ],
          ['Demand has held up well so far.', '到目前為止，需求維持良好。'],
        ],
      },
    ];
  });
  return [{ header: operator, said: [who.introduced] }, ...questions.flat()];
}

const closing: readonly BoardTurn[] = [
  ...Array.from({ length: 7 }, (_, at): BoardTurn[] => [
    {
      header: ji,
      said: [[`One more on project ${201 + at}, if I may?`, `可以再請教一個關於第${201 + at}號專案的問題嗎?`]],
    },
    { header: ceo, said: [[`It runs until the end of ${2030 + at}.`, `該專案將持續到${2030 + at}年底。`]] },
  ]).flat(),
  {
    header: operator,
    said: [
      [
        'There are no further questions. I turn the call back to Rafael Ortega.',
        '目前沒有其他問題。我將會議交還給Rafael Ortega。',
      ],
    ],
  },
  { header: ceo, said: [['Thank you all for joining us.', '感謝各位的參加。']] },
  { header: operator, said: [['This concludes the call.', '會議到此結束。']] },
];

const turns = [...opening, ...[0, 1, 2].flatMap(round), ...closing];

/** The lines of the call, its notice first. */
export const boardCallLines: readonly string[] = [
  '本逐字稿為測試而寫，公司與人物均屬虛構。',
  ...turns.flatMap(({ header, said }) => [header, header, ...said.flat()]),
];

export const boardCall = boardCallLines.join('\n');
