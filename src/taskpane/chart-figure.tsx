/** One chart as a picture, with its numbers as a table for those who cannot see it, to be copied or saved. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { use } from "react";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import { chartSvg } from "../narrative/charts/chart-svg";
import type { DisclosureChart } from "../narrative/charts/disclosure-chart";
import { ChartAmounts } from "./chart-amounts";
import { chartPng, copyImage, PNG } from "./chart-image";
import { download } from "./download";
import { LookContext } from "./theme";
import { useSession } from "./use-session";
import { useWidth } from "./use-width";
import { words } from "./words";

const NARROW = 280;
const WIDEST = 560;

const useStyles = makeStyles({
  figure: { margin: 0, display: "grid", gap: "6px", minWidth: 0 },
  picture: {
    maxWidth: `${WIDEST}px`,
    forcedColorAdjust: "none", // a picture has its own paper and ink
    "& svg": {
      display: "block",
      maxWidth: "100%",
      height: "auto",
      borderRadius: tokens.borderRadiusMedium,
      outline: `1px solid ${tokens.colorNeutralStroke2}`,
      outlineOffset: "-1px",
    },
  },
  row: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

export function ChartFigure({ chart }: { chart: DisclosureChart }) {
  const styles = useStyles();
  const session = useSession();
  const look = use(LookContext);
  const [frame, width] = useWidth<HTMLDivElement>();
  const { title } = chart;
  const markup = chartSvg(chart, look, width || NARROW);

  const save = async (image: Blob): Promise<string> => {
    const file = words.chartFile(title);
    download(file, new Uint8Array(await image.arrayBuffer()), PNG);
    return file;
  };
  const withImage = async (finish: (image: Blob) => Promise<string>) => {
    const image = await chartPng(chart).catch(() => undefined);
    session.announce(image ? await finish(image) : words.chartNotMade(title));
  };
  const copy = () =>
    withImage(async (image) =>
      (await copyImage(image)) ? words.chartCopied(title) : words.chartSavedInstead(await save(image)),
    );
  return (
    <figure className={styles.figure} data-chart={chart.id}>
      <div ref={frame} className={styles.picture} dangerouslySetInnerHTML={{ __html: markup }} />
      <div className={styles.row}>
        <Button
          size="small"
          icon={<CopyRegular />}
          aria-label={words.copyChartOf(title)}
          onClick={() => void copy()}
        >
          {words.copyChart}
        </Button>
        <Button
          size="small"
          icon={<SaveRegular />}
          aria-label={words.saveChartOf(title)}
          onClick={() => void withImage(async (image) => words.chartSaved(await save(image)))}
        >
          {words.saveChart}
        </Button>
      </div>
      <ChartAmounts chart={chart} />
    </figure>
  );
}
