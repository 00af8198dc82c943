/** Office loads from https only, and everything here comes from one place. */
import { baseAddress } from "./base-address";
import { all, called, content, given } from "./read-manifest";

export function addressFaults(manifest: Document): string[] {
  const base = baseAddress(manifest);
  const named = all(manifest, "IconUrl", "HighResolutionIconUrl", "SourceLocation", "bt:Image", "bt:Url");
  const addresses = named.flatMap((element) =>
    [element, ...element.children]
      .flatMap((place) => [given(place, "DefaultValue"), given(place, "Value")])
      .filter((address) => address !== "")
      .map((address) => ({ element, address })),
  );
  return [
    ...addresses.flatMap(({ element, address }) => faultOf(called(element), address, base)),
    ...domainFaults(
      all(manifest, "AppDomain").map((element) => content(element)),
      base,
    ),
  ];
}

function faultOf(place: string, address: string, base: string): string[] {
  if (!isSecure(address)) return [`${place} 的地址“${address}”不是 https；Office 只接受 https，请改正。`];
  return address.startsWith(base) ? [] : [`${place} 的地址“${address}”不在 ${base} 之下；请放在同一处。`];
}

function domainFaults(domains: readonly string[], base: string): string[] {
  if (!URL.canParse(base)) return [];
  const { origin } = new URL(base);
  return domains.length === 1 && domains[0] === origin
    ? []
    : [`<AppDomains> 写的是“${domains.join("、")}”；请只写 ${origin}。`];
}

const isSecure = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === "https:";
