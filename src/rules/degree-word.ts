/** Words that praise without measuring: 显著, 明显, 有效提升, 长期保障. */
const words =
  "非常|比较|不断|逐步|逐渐|持续|可持续|进一步|有效|有所|有力|得到|切实|充分|显著|明显|保障|提升|提高|增强|增加|改善|促进|加强|优化|推动|带动|维护|保持|较好|良好|很好|较高|较强|较大|长期|中长期|影响|效果|成效|好|优|高|强|大|是|好转";

const degree = new RegExp(`^(?:${words})+$`);

/** Whether a 指标值 is made of such words only. */
export const isDegreeWord = (word: string): boolean =>
  word !== "是" && degree.test(word.replace(/[。，,、]/g, ""));
