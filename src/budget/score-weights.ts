/** 分值: how a self-evaluation shares out its hundred points, in whole points. */
export interface ScoreWeights {
  /** 预算执行率; of the whole department 投入管理指标 has them. */
  readonly execution: number;
  /** Absent: 成本指标 share the points of 产出指标, as the older form of indicators has it. */
  readonly cost?: number;
  readonly output: number;
  readonly benefit: number;
  readonly satisfaction: number;
}

/** 通行做法: 预算执行率10分, 产出50分, 效益30分, 满意度10分. A locality may set its own. */
export const standardScoreWeights: ScoreWeights = {
  execution: 10,
  output: 50,
  benefit: 30,
  satisfaction: 10,
};
