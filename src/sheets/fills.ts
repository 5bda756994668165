/**
 * Adds a coloured cell to the number that says how a row is coloured: rows with the same cells in the same colours share
 * it, and 0 is none. A number for the row costs less than a colour kept for each cell.
 */
export function addFill(fills: number, column: number, colour: number): number {
  return (Math.imul(fills, 31) + Math.imul(column + 1, 7919) + colour) | 0 || 1;
}
