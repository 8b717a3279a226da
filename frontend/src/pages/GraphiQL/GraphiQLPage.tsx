/** Not built yet. */
export function GraphiQLPage() {
  return <h1>GraphiQL</h1>
}
