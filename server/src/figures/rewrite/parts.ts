/** The text of an amount taken apart: its number with the scale, and what stands around it. */
export interface AmountParts {
  /** Currency and sign: `US$`, 人民幣, 百分之. */
  readonly before: string;
  readonly number: string;
  /** Unit, with the space before it: ` percent`, 個百分點, 美元. */
  readonly after: string;
}

/** An amount whose writing is followed. */
export interface AmountModel {
  /** Shows how numbers are written here, before all others. */
  readonly text: string;
  readonly value: number;
}
