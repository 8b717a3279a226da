/** Not built yet. */
export function Leader() {
  return <h1>Leader</h1>
}
