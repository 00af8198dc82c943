/**
 * Since which ExcelApi an Excel knows what the simulation knows: of a whole type, or of one member as the wire spells it.
 * What is not named here is older than 1.5, which no Excel of today lacks.
 */
const since: Readonly<Record<string, string>> = {
  "Workbook.CustomXmlParts": "1.5",
  ConditionalFormatCollection: "1.6",
  "Chart.DisplayBlanksAs": "1.8",
  "ChartAxis.ReversePlotOrder": "1.7",
  "ChartAxis.TickLabelPosition": "1.7",
  "ChartAxis.Visible": "1.7",
  "ChartDataLabels.NumberFormat": "1.8",
  "ChartSeries.GapWidth": "1.7",
  "ChartSeries.HasDataLabels": "1.7",
  "ChartSeries.SetValues": "1.7",
  "ChartSeries.SetXAxisValues": "1.7",
  "ChartSeriesCollection.Add": "1.7",
  "WorksheetCollection._RegisterActivatedEvent": "1.7",
  "WorksheetCollection._RegisterAddedEvent": "1.7",
  "WorksheetCollection._RegisterDeactivatedEvent": "1.7",
  "WorksheetCollection._RegisterDeletedEvent": "1.7",
  "WorksheetCollection._RegisterDataChangedEvent": "1.9",
  "WorksheetCollection._RegisterFormatChangedEvent": "1.9",
  "WorksheetCollection._RegisterSelectionChangedEvent": "1.9",
  "Worksheet.GetRanges": "1.9",
  RangeAreas: "1.9",
  CommentCollection: "1.10",
  "Range.GetMergedAreasOrNullObject": "1.13",
  "ConditionalFormatCollection.GetItemOrNullObject": "1.14",
  "CommentCollection.GetItemOrNullObject": "1.14",
  NoteCollection: "1.18",
  "WorksheetCollection._RegisterEventNameChanged": "1.17",
  "WorksheetCollection._RegisterEventVisibilityChanged": "1.17",
  "WorksheetCollection._RegisterEventMoved": "1.17",
};

/** Whether an Excel that claims this ExcelApi has the member. */
export function isKnownTo(excelApi: string, type: string, member: string): boolean {
  return [since[type], since[`${type}.${member}`]].every(
    (needed) => needed === undefined || minorOf(needed) <= minorOf(excelApi),
  );
}

const minorOf = (version: string): number => Number(version.split(".")[1]);
