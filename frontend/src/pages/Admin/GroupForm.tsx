import { Checkbox, Input } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { GroupFormMutation } from '../../__generated__/GroupFormMutation.graphql'
import type { GroupForm_unit$key } from '../../__generated__/GroupForm_unit.graphql'
import { tellDone } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { FormField } from '../../components/FormField'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useVerb } from '../../relay/useVerb'
import { Sheet } from './Sheet'
import { Stale } from './Stale'
import { UnitPicker, type Picked } from './UnitPicker'
import { useDraft } from './useDraft'

interface Values {
  members: readonly Picked[]
  membersComplete: boolean
  fromOn: string
}

/** A group's members, in order, and whether these are all. */
export function GroupForm({ group: given, onClose }: { group: GroupForm_unit$key; onClose: () => void }) {
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const group = useFragment(
    graphql`
      fragment GroupForm_unit on Unit {
        id
        name
        members {
          id
          name
        }
        membersComplete
        version
      }
    `,
    given,
  )
  const [set, setting] = useVerb<GroupFormMutation>(graphql`
    mutation GroupFormMutation($input: SetGroupMembersInput!) {
      setGroupMembers(input: $input) {
        unit {
          id
          members {
            id
            name
          }
          membersComplete
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
  const draft = useDraft<Values, Omit<Values, 'fromOn'> & { version: number }>({ ...group, fromOn: '' }, group.version)
  const { members, membersComplete, fromOn } = draft.values
  const run = async () => {
    const done = await set({
      input: { groupId: group.id, expectedVersion: draft.version, memberIds: members.map(({ id }) => id), complete: membersComplete, fromOn: fromOn || null },
    })
    if (!done || !draft.take({ object: done.setGroupMembers.unit, userErrors: done.setGroupMembers.userErrors })) return
    tellDone(t('saved'))
    readAgain()
    onClose()
  }
  const { of, whole } = refusals(draft.errors, 'memberIds', 'fromOn')
  const theirs = draft.theirs
  const listed = (units: readonly Picked[]) => units.map(({ name }) => name).join('、')
  return (
    <Sheet title={t('membersOf', { name: group.name })} refusal={whole} pending={setting} onSubmit={() => void run()} onClose={onClose}>
      {theirs && (
        <Stale
          fields={[
            { label: t('members'), theirs: listed(theirs.members), mine: listed(members) },
            { label: t('status'), theirs: t(theirs.membersComplete ? 'complete' : 'incomplete'), mine: t(membersComplete ? 'complete' : 'incomplete') },
          ]}
          onTheirs={() => draft.goOn({ ...theirs, fromOn })}
          onMine={() => draft.goOn(null)}
        />
      )}
      <FormField label={t('members')} hint={t('membersHint')} error={of('memberIds')}>
        {(id, described) => <UnitPicker id={id} described={described} multiple value={members} onChange={(units) => draft.set({ members: units })} without={[group.id]} />}
      </FormField>
      <div>
        <Checkbox checked={membersComplete} onChange={(event) => draft.set({ membersComplete: event.target.checked })}>
          {t('complete')}
        </Checkbox>
        <p className="note">{t('completeWhy')}</p>
      </div>
      <FormField label={t('fromOn')} hint={t('fromOnHint')} error={of('fromOn')}>
        {(id, described) => <Input id={id} type="date" aria-describedby={described} value={fromOn} onChange={(event) => draft.set({ fromOn: event.target.value })} />}
      </FormField>
    </Sheet>
  )
}
