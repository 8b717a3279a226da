interface UserError {
  readonly message: string
  readonly path?: readonly string[] | null
}

/** Splits refusals by the input field they are about; the rest concern the whole. */
export function refusals(errors: readonly UserError[] | undefined, ...fields: string[]) {
  const of = (field: string) => errors?.find((error) => error.path?.at(-1) === field)?.message ?? null
  const whole = errors?.find((error) => !error.path || !fields.includes(error.path.at(-1) ?? ''))?.message ?? null
  return { of, whole }
}
