/** Not built yet. */
export function Register() {
  return <h1>Register</h1>
}
