import { pairsOf } from "./likeness";

/** Words for one doing: a project for 印刷 is measured by what was 印制. */
const doings: readonly RegExp[] = [
  /印刷|印制|编印|打印|复印|制作|刊印/,
  /评审|测评|评估|评价|评议|评选|论证|审查/,
  /购置|采购|购买|添置|配置|配备|更新|采办/,
  /维修|修缮|维护|养护|修理|保养|检修|管护/,
  /培训|轮训|授课|讲座/,
  /考察|调研|学习/,
  /租赁|租用|租金|承租|出租/,
  /宣传|活动|宣讲|推介/,
  /会议|开会|座谈/,
  /绿化|绿植|苗木|草坪|花木|树木|植树/,
  /亮化|路灯|灯具|灯饰|照明/,
  /检测|检验|监测|抽检|抽样/,
  /通讯|通信|网络|宽带|专线|线路/,
];

/** Whether something is done in it, and not only named: 办公设备购置, not 办公设备. */
export const isDone = (name: string): boolean => doings.some((words) => words.test(name));

/** Whether both speak of one doing. */
export const sameDoing = (one: string, other: string): boolean =>
  doings.some((words) => words.test(one) && words.test(other));

/** Whether two names may speak of one thing: they share a pair of characters, or name one doing. */
export function mayBeOne(one: string, other: string): boolean {
  const pairs = pairsOf(other);
  return sameDoing(one, other) || [...pairsOf(one)].some((pair) => pairs.has(pair));
}
