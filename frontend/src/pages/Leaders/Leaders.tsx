/** Not built yet. */
export function Leaders() {
  return <h1>Leaders</h1>
}
