import { isDone } from "./same-doing";
import { oneWidth } from "../workbook/one-width";

/** The things that a project's name lists: 绿化 and 亮化 of 机关院内绿化、亮化费用. */

/** 和 of 和谐, 及 of 普及, 与 of 参与 part nothing. */
const PARTS =
  /[、，,]|以及|(?<![普涉危触波惠])及(?![时格早])|(?<![共中温缓平饱谦祥调随柔])和(?![谐平解睦美缓气])|(?<![参赠给授付予])与(?![会否])/;
/** Names of offices and fields that have such a word inside. */
const ONE_NAME =
  /住房和城乡|住房与城乡|人力资源和社会|发展和改革|工业和信息化|文化和旅游|卫生和计划|自然资源和规划|农业和农村|生态和环境|民族和宗教|退役军人事务|行政审批和|新闻和出版|科学和技术/;
const AROUND =
  /^(?:\d{4}年度?|年度)|(?:专项|工作|项目|补助|业务|日常|运行|总)*(?:费用|经费|资金|费|款|项目|工程|专项)+$/g;
/** Nothing that could be counted by itself. */
const EMPTY =
  /^(?:其他|其它|相关|有关|日常|管理|服务|监督|运行|运转|保障|建设|工作|发展|推进|实施|培育|完善|等|.*等)$/;

/**
 * Undefined where the name lists nothing, or a part of it is no thing by itself: 宿舍楼及餐厅租金 is one doing with several
 * objects, which are measured together.
 */
export function listedThings(name: string): readonly string[] | undefined {
  if (name.length > LONGEST) return undefined;
  const bare = oneWidth(name)
    .replace(/\s|\([^()]*\)/g, "")
    .replace(AROUND, "");
  if (ONE_NAME.test(bare)) return undefined;
  const parts = bare.split(PARTS).map((part) => part.replace(AROUND, ""));
  if (parts.length < 2 || parts.length > MOST || parts.some((part) => !isThing(part))) return undefined;
  if (parts.some(isDone) && !parts.every(isDone)) return undefined;
  const [first, ...others] = parts;
  const length = Math.max(SHORTEST, Math.min(...others.map((part) => part.length)));
  // what stands before the first doing is said of all: 机关院内绿化、亮化; of 文物保护与利用 the object may be what counts
  if (first!.length > length && !isDone(first!.slice(-length))) return undefined;
  return [first!.slice(-length), ...others];
}

/** A text that is longer is no name. */
const LONGEST = 80;
/** Whether a name, of whatever length, lists at least two things: 考察及培训次数. */
export const listsSeveral = (name: string): boolean => name.split(PARTS).length > 1;

const MOST = 4;
const SHORTEST = 2;

const isThing = (part: string): boolean =>
  part.length >= SHORTEST && /^\p{Script=Han}+$/u.test(part) && !EMPTY.test(part);
