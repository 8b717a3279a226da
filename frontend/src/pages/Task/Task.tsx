/** Not built yet. */
export function Task() {
  return <h1>Task</h1>
}
