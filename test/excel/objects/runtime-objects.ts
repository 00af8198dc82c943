/** What Office.js itself asks of Excel: the add-in's runtime, its ribbon commands, its functions in cells. */
import { givenText } from "../given";
import type { ObjectTables } from "../object-table";

/** A function's result as the client sends it; an error by its number. */
interface InvocationResult {
  readonly id: number;
  readonly failed?: boolean;
  readonly value: unknown;
  readonly errorCode?: number;
}

export const runtimeObjects: Pick<
  ObjectTables,
  | "Runtime"
  | "Microsoft.InternalService.AddinInternalService"
  | "Microsoft.ExcelServices.CustomFunctions"
  | "Microsoft.AppRuntime.AppRuntimeService"
  | "Microsoft.AppRuntime.AppRuntimePersistenceService"
> = {
  Runtime: {},
  "Microsoft.InternalService.AddinInternalService": { methods: { NotifyActionHandlerReady() {} } },
  "Microsoft.ExcelServices.CustomFunctions": {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions() {},
      _GetEnabledFeatures: () => [],
      SetInvocationResults(_functions, [results], session) {
        for (const { id, failed, value, errorCode } of results as InvocationResult[])
          session.answerFunction(id, failed ? { errorCode, says: value } : value);
      },
    },
  },
  "Microsoft.AppRuntime.AppRuntimeService": {
    methods: {
      SetAppRuntimeState(_service, [state], session) {
        session.runtimeState = givenText(state);
      },
    },
  },
  "Microsoft.AppRuntime.AppRuntimePersistenceService": {
    methods: {
      GetAppRuntimeStartState: (_service, _given, session) => session.startState,
      SetAppRuntimeStartState(_service, [state], session) {
        session.startState = givenText(state);
      },
    },
  },
};
