/** The value that a share of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The same list, begun with another entry: so that in rounds nobody always comes after the same one. */
export function rotated<T>(list: readonly T[], by: number): T[] {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}

/** Three digits that count; more would be noise. */
export const figure = (value: number): string =>
  value >= 1000 ? thousands(value) : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);

export const times = (value: number): string => `${value >= 0.1 ? value.toFixed(2) : value.toPrecision(2)}x`;

export const thousands = (value: number): string => Math.round(value).toLocaleString("en");
