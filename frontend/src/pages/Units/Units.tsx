/** Not built yet. */
export function Units() {
  return <h1>Units</h1>
}
