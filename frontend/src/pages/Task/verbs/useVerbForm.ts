import { useState } from 'react'
import type { GraphQLTaggedNode, MutationParameters } from 'relay-runtime'
import { tellDone } from '../../../app/notices'
import { useVerb } from '../../../relay/useVerb'
import { useDraft } from './useDraft'

interface UserError {
  readonly code: string
  readonly message: string
  readonly path: readonly string[] | null | undefined
}

interface Spec<R, D> {
  /** The task's id and the form's name: where the draft is kept. */
  task: string
  form: string
  initial: D
  mutation: GraphQLTaggedNode
  payload: (response: R) => { readonly userErrors: readonly UserError[] }
  /** What to tell when it was done. */
  done: string
  onDone: (response: R) => void
}

/** A verb's form: its draft, its refusals beside their fields, and whether others were faster. */
export function useVerbForm<M extends MutationParameters & { variables: { input: object } }, D extends object>(spec: Spec<M['response'], D>) {
  const { draft, change, restored, forget, clear } = useDraft(spec.task, spec.form, spec.initial)
  const [errors, setErrors] = useState<readonly UserError[]>([])
  const [run, pending] = useVerb<M>(spec.mutation)
  const stale = errors.some((error) => error.code === 'STALE_VERSION')
  const submit = async (input: M['variables']['input']) => {
    const response = await run({ input } as M['variables'])
    if (!response) return
    const { userErrors } = spec.payload(response)
    setErrors(userErrors)
    if (userErrors.length > 0) return
    forget()
    tellDone(spec.done)
    spec.onDone(response)
  }
  const isWithin = (error: UserError, field: string) => `${(error.path ?? []).slice(1).join('.')}.`.startsWith(`${field}.`)
  /** The refusal of a field, such as percent or subtasks.0, or of anything in it. */
  const of = (field: string) => errors.find((error) => isWithin(error, field))?.message ?? null
  /** Refusals that no field of the form shows. */
  const rest = (...fields: string[]) => errors.filter((error) => error.code !== 'STALE_VERSION' && !fields.some((field) => isWithin(error, field))).map((error) => error.message)
  return { draft, change, restored, clear, submit, pending, of, rest, stale }
}
