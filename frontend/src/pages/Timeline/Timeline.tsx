/** Not built yet. */
export function Timeline() {
  return <h1>Timeline</h1>
}
