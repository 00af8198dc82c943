/**
 * The two axes of a bar or column chart, by their ids 1 and 2. Values are written at the bars, so theirs is not shown;
 * lying bars begin at the top with the first category, and names keep clear of bars below zero.
 */
export function axesXml(kind: "bar" | "column"): string {
  const [categories, values] = kind === "bar" ? ["l", "t"] : ["b", "l"];
  const order = kind === "bar" ? "maxMin" : "minMax";
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categories}"/>${ticks}<c:tickLblPos val="low"/>` +
    '<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>' +
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>' +
    '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>' +
    `<c:axPos val="${values}"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}` +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/>' +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
