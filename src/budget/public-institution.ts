/** What 事业单位 are called that are hardly ever run as offices; 党校 and 行政学院 often are. */
const CALLED =
  /(?:医院|卫生院|保健院|血站|学校|中学|小学|大学|学院|幼儿园|研究院|研究所|博物馆|图书馆|文化馆|体育馆|剧院|电视台)$/;
const RUN_AS_OFFICE = /(?:党校|行政学院|社会主义学院)$/;

/** Whether a name is evidently that of a 事业单位, which has no 机关运行经费. */
export const isNameOfInstitution = (name: string): boolean => {
  const bare = name.replace(/\s|[(（]本级[)）]$/g, "");
  return CALLED.test(bare) && !RUN_AS_OFFICE.test(bare);
};
