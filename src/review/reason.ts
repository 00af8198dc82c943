/** Words that stand where a reason should and say nothing: a reader of the report cannot tell why. */
const saysNothing =
  /^(?:(?:本|我|该)?(?:部门|单位|项)?(?:已经?|均已?|经|再次)*(?:核实|核对|核查|复核|检查|确认|查实|审核|看过|处理|知悉|了解)(?:过|完|完毕)?了?(?:均|都|确认?)?(?:无误|没?有?问题|无问题|正确|属实|准确|清楚)?|(?:数据|金额|情况)?(?:均|都)?(?:无误|没有?问题|无问题|正确|属实|准确|正常)|同意|无|没有|不适用|不用|不需要|不必|忽略|暂不处理|其他|测试|略|是|对|ok|no|none|na|test)$/;

/** A written reason, or the sentence that refuses it; `what` names what it is given for: 规则“…”. */
export function readReason(
  written: string,
  what: string,
): { readonly reason: string } | { readonly refused: string } {
  const reason = written.trim();
  const bare = reason
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]/gu, "");
  if (bare === "") return { refused: `${what}没有理由，请写明理由。` };
  if (saysNothing.test(bare))
    return {
      refused: `${what}的理由只写了“${reason}”，看不出原因；请写明为什么这样处理，例如依据哪个文件或哪种口径。`,
    };
  return { reason };
}
