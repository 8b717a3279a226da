/** Not built yet. */
export function Unit() {
  return <h1>Unit</h1>
}
