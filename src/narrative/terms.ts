/** A term of the trade that a published budget explains in its 名词解释. */
export interface Term {
  readonly term: string;
  /** How it is written in tables, texts and other departments' 名词解释. */
  readonly words: RegExp;
  /** Whether a reader needs it explained wherever it has money; the others are explained only out of habit. */
  readonly needed: boolean;
}

const term = (called: string, words: RegExp, needed = true): Term => ({ term: called, words, needed });

/** What departments explain, as seen in published budgets of several provinces. */
export const terms: readonly Term[] = [
  term("财政拨款收入", /财政拨款/),
  term("财政专户管理资金", /专户管理|专户资金|教育收费/),
  term("事业收入", /(?<!附属单位|用)事业收入/),
  term("事业单位经营收入", /经营收入/),
  term("上级补助收入", /上级补助/),
  term("附属单位上缴收入", /附属单位(?:上缴|缴款)/),
  term("用事业基金弥补收支差额", /事业基金/, false),
  term("使用非财政拨款结余", /非财政拨款结[余转]/, false),
  term("上年结转结余", /结转|结余/),
  term("基本支出", /基本支出/),
  term("项目支出", /项目支出/),
  term("“三公”经费", /三公/),
  term("机关运行经费", /机关运行|(?<!车[^，。；]{0,8})运[行转](?:保障|维持)?经费/),
  term("其他运转类", /运转类/),
  term("特定目标类", /特定目标类/),
];
