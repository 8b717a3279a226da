/** Not built yet. */
export function ImportReview() {
  return <h1>ImportReview</h1>
}
