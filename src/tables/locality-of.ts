import type { Locality } from "../budget/locality";
import { localities } from "./localities/index";
import type { PlacedLocality } from "./localities/placed-locality";
import { normalise } from "./words";

/** As a setting names it: henan, 河南 or 河南省. */
export function localityCalled(written: string): Locality | undefined {
  const name = normalise(written).replace(/[省市]$/, "");
  return localities.find(({ id, called }) => id === name || called === name);
}

/**
 * The locality that the names of a workbook's department point to. Undefined where they name no place that is known, or
 * places of two localities: then nothing that only a locality asks for may be missed.
 */
export function localityOf(names: readonly string[]): Locality | undefined {
  const found = localities.filter((locality) => names.some((name) => isFrom(normalise(name), locality)));
  return found.length === 1 ? found[0] : undefined;
}

/** 中共新乡市委…, 民盟许昌市委: what may stand before the place that a department is of. */
const before =
  "(?:中共|中国共产党|中国共产主义青年团|共青团|民[盟革建进]|农工党|致公党|九三学社|台盟|国家税务总局)?";

/** 新乡市 or 河南省 anywhere, or the name alone at the front: 洛阳路街道 in another city is not in 洛阳. */
function isFrom(name: string, { province, places }: PlacedLocality): boolean {
  const district = /[区县]$/;
  const whole = places.split("|").filter((place) => district.test(place));
  const cities = places.split("|").filter((place) => !district.test(place));
  const anywhere = [`${province}[省市]`, ...cities.map((city) => `${city}[市地]`), ...whole];
  const inFront = [province, ...cities].map((place) => `${place}(?![东西南北中]?路|街|道|镇|乡|村)`);
  return (
    new RegExp(anywhere.join("|")).test(name) || new RegExp(`^${before}(?:${inFront.join("|")})`).test(name)
  );
}
