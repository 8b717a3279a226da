import { Input, Select } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { LeaderFormCreateMutation } from '../../__generated__/LeaderFormCreateMutation.graphql'
import type { LeaderFormUpdateMutation } from '../../__generated__/LeaderFormUpdateMutation.graphql'
import type { LeaderForm_leader$key } from '../../__generated__/LeaderForm_leader.graphql'
import { tellDone } from '../../app/notices'
import { useRevision } from '../../app/revision'
import { FormField } from '../../components/FormField'
import { refusals } from '../../components/userErrors'
import { useAdminWords } from '../../i18n/words/admin'
import { useVerb } from '../../relay/useVerb'
import { Sheet } from './Sheet'
import { Stale } from './Stale'
import { useDraft } from './useDraft'

interface Values {
  name: string
  aliases: readonly string[]
}

/** A leader's name and its other spellings; without a leader, a new one's. */
export function LeaderForm({ leader: given, onClose }: { leader: LeaderForm_leader$key | null; onClose: () => void }) {
  const t = useAdminWords()
  const { readAgain } = useRevision()
  const leader = useFragment(
    graphql`
      fragment LeaderForm_leader on Leader {
        id
        name
        aliases
        version
      }
    `,
    given,
  )
  const [create, creating] = useVerb<LeaderFormCreateMutation>(graphql`
    mutation LeaderFormCreateMutation($input: CreateLeaderInput!) {
      createLeader(input: $input) {
        leader {
          id
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
  const [update, updating] = useVerb<LeaderFormUpdateMutation>(graphql`
    mutation LeaderFormUpdateMutation($input: UpdateLeaderInput!) {
      updateLeader(input: $input) {
        leader {
          id
          name
          aliases
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
  const draft = useDraft<Values, Values & { version: number }>(leader ?? { name: '', aliases: [] }, leader?.version ?? 0)
  const { name, aliases } = draft.values
  const run = async () => {
    if (leader) {
      const done = await update({ input: { leaderId: leader.id, expectedVersion: draft.version, name, aliases: [...aliases] } })
      if (!done || !draft.take({ object: done.updateLeader.leader, userErrors: done.updateLeader.userErrors })) return
    } else {
      const done = await create({ input: { name, aliases: [...aliases] } })
      if (!done || !draft.take({ object: null, userErrors: done.createLeader.userErrors })) return
    }
    tellDone(t(leader ? 'saved' : 'added'))
    readAgain()
    onClose()
  }
  const { of, whole } = refusals(draft.errors, 'name', 'aliases')
  const theirs = draft.theirs
  return (
    <Sheet title={leader ? t('editOf', { name: leader.name }) : t('addLeader')} refusal={whole} pending={creating || updating} onSubmit={() => void run()} onClose={onClose}>
      {theirs && (
        <Stale
          fields={[
            { label: t('personName'), theirs: theirs.name, mine: name },
            { label: t('aliases'), theirs: theirs.aliases.join('、'), mine: aliases.join('、') },
          ]}
          onTheirs={() => draft.goOn(theirs)}
          onMine={() => draft.goOn(null)}
        />
      )}
      <FormField label={t('personName')} error={of('name')}>
        {(id, described) => <Input id={id} required aria-describedby={described} value={name} onChange={(event) => draft.set({ name: event.target.value })} />}
      </FormField>
      <FormField label={t('aliases')} hint={t('leaderAliasesHint')} error={of('aliases')}>
        {(id, described) => (
          <Select id={id} aria-describedby={described} mode="tags" open={false} suffixIcon={null} tokenSeparators={['、', '，', ',']} value={[...aliases]} onChange={(value: string[]) => draft.set({ aliases: value })} />
        )}
      </FormField>
    </Sheet>
  )
}
