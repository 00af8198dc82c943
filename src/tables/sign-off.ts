/** 单位负责人：… 填表人：… under a table: who signed for it. However the cells fall, such a row is no part of the table. */
const SIGN_OFF =
  /^(?:(?:单位|部门|财务|分管|主管|机构)?(?:负责人|领导|主管)|(?:填|制|填报|编)表(?:人|日期|时间|单位)?|填报(?:人|日期|时间)|经办人?|审核人?|复核人?|联系(?:人|电话)|(?:单位|部门)?(?:公章|盖章))(?:\((?:签字|签章|盖章|签名)\))?:/;

export function isSignOff(words: string): boolean {
  return SIGN_OFF.test(words);
}
