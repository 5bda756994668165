/** A stored moment (ISO, UTC) as day and time of the Vietnamese clock, which has no summer time: `05/01/2026 09:03`. */
export function showMoment(iso: string): string {
  const moment = new Date(Date.parse(iso) + 7 * 3_600_000).toISOString();
  return `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)} ${moment.slice(11, 16)}`;
}
