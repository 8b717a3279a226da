import { Input, Select } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { UserFormCreateMutation } from '../../__generated__/UserFormCreateMutation.graphql'
import type { UserFormUpdateMutation } from '../../__generated__/UserFormUpdateMutation.graphql'
import type { Role, UserForm_user$key } from '../../__generated__/UserForm_user.graphql'
import { tellDone } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { FormField } from '../../components/FormField'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useVerb } from '../../relay/useVerb'
import { LeaderPicker } from './LeaderPicker'
import { Sheet } from './Sheet'
import { Stale } from './Stale'
import { UnitPicker, type Picked } from './UnitPicker'
import type { FirstPassword } from './UsersTab'
import { useDraft } from './useDraft'

const roles: Role[] = ['OFFICE', 'UNIT', 'LEADER', 'ANALYST', 'ADMIN']

interface Values {
  name: string
  role: Role
  unit: Picked | null | undefined
  leader: Picked | null | undefined
  login: string
}

interface Props {
  user: UserForm_user$key | null
  onClose: () => void
  onPassword: (password: FirstPassword) => void
}

/** A user's name, role and whom they act for; without a user, a new one, whose first password is then shown. */
export function UserForm({ user: given, onClose, onPassword }: Props) {
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const user = useFragment(
    graphql`
      fragment UserForm_user on User {
        id
        name
        login
        role
        unit {
          id
          name
        }
        leader {
          id
          name
        }
        version
      }
    `,
    given,
  )
  const [create, creating] = useVerb<UserFormCreateMutation>(graphql`
    mutation UserFormCreateMutation($input: CreateUserInput!) {
      createUser(input: $input) {
        user {
          id
          name
        }
        firstPassword
        userErrors {
          code
          message
          path
        }
      }
    }
  `)
  const [update, updating] = useVerb<UserFormUpdateMutation>(graphql`
    mutation UserFormUpdateMutation($input: UpdateUserInput!) {
      updateUser(input: $input) {
        user {
          id
          name
          login
          role
          unit {
            id
            name
          }
          leader {
            id
            name
          }
          version
        }
        userErrors {
          code
          message
          path
        }
      }
    }
  `)
  const draft = useDraft<Values, Values & { version: number }>(user ?? { name: '', login: '', role: 'UNIT', unit: null, leader: null }, user?.version ?? 0)
  const { name, login, role, unit, leader } = draft.values
  const run = async () => {
    const values = { name, role, unitId: role === 'UNIT' ? unit?.id : undefined, leaderId: role === 'LEADER' ? leader?.id : undefined }
    if (user) {
      const done = await update({ input: { userId: user.id, expectedVersion: draft.version, ...values } })
      if (!done || !draft.take({ object: done.updateUser.user, userErrors: done.updateUser.userErrors })) return
      tellDone(t('saved'))
    } else {
      const done = await create({ input: { login, ...values } })
      if (!done || !draft.take({ object: null, userErrors: done.createUser.userErrors })) return
      if (done.createUser.firstPassword) onPassword({ name, words: done.createUser.firstPassword })
    }
    readAgain()
    onClose()
  }
  const { of, whole } = refusals(draft.errors, 'name', 'login', 'role', 'unitId', 'leaderId')
  const theirs = draft.theirs
  return (
    <Sheet title={user ? t('editOf', { name: user.name }) : t('addUser')} refusal={whole} pending={creating || updating} onSubmit={() => void run()} onClose={onClose}>
      {theirs && (
        <Stale
          fields={[
            { label: t('personName'), theirs: theirs.name, mine: name },
            { label: t('role'), theirs: t(theirs.role), mine: t(role) },
            { label: t('actsFor'), theirs: theirs.unit?.name ?? theirs.leader?.name ?? '', mine: (role === 'UNIT' ? unit?.name : role === 'LEADER' ? leader?.name : '') ?? '' },
          ]}
          onTheirs={() => draft.goOn(theirs)}
          onMine={() => draft.goOn(null)}
        />
      )}
      <FormField label={t('personName')} error={of('name')}>
        {(id, described) => <Input id={id} required aria-describedby={described} value={name} onChange={(event) => draft.set({ name: event.target.value })} />}
      </FormField>
      {!user && (
        <FormField label={t('login')} hint={t('loginHint')} error={of('login')}>
          {(id, described) => <Input id={id} required autoComplete="off" aria-describedby={described} value={login} onChange={(event) => draft.set({ login: event.target.value })} />}
        </FormField>
      )}
      <FormField label={t('role')} error={of('role')}>
        {(id, described) => <Select id={id} aria-describedby={described} value={role} options={roles.map((value) => ({ value, label: t(value) }))} onChange={(value) => draft.set({ role: value })} />}
      </FormField>
      {role === 'UNIT' && (
        <FormField label={t('unitId')} error={of('unitId')}>
          {(id, described) => <UnitPicker id={id} described={described} value={unit ? [unit] : []} onChange={([one]) => draft.set({ unit: one })} />}
        </FormField>
      )}
      {role === 'LEADER' && (
        <FormField label={t('leaderId')} error={of('leaderId')}>
          {(id, described) => <LeaderPicker id={id} described={described} value={leader} onChange={(one) => draft.set({ leader: one })} />}
        </FormField>
      )}
    </Sheet>
  )
}
