/** Gives Univer the BUDGET functions, with what people are shown of them while they type. */
import {
  CustomFunction,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  type IFunctionInfo,
} from "@univerjs/preset-sheets-core";
import { surfaceFunctions, type SurfaceFunction } from "./budget-functions";
import type { UniverInjector } from "./injector";

/** Before a workbook is shown: what Univer's own façade registers later has every formula worked out anew. */
export function registerFunctions(injector: UniverInjector): void {
  const executors = surfaceFunctions.map(({ name, answer }) => {
    const executor = new CustomFunction(name);
    executor.calculateCustom = answer as CustomFunction["calculateCustom"];
    return executor;
  });
  injector.get(IFunctionService).registerExecutors(...executors);
  injector.get(IDescriptionService).registerDescriptions(surfaceFunctions.map(infoOf));
}

function infoOf({ name, described }: SurfaceFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: `${described.title}：${described.definition}`,
    abstract: described.title,
    functionParameter: described.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.means,
      example: "A1",
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
