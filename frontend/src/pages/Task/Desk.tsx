import { useParams } from '@tanstack/react-router'
import { MoreOutlined } from '@ant-design/icons'
import { Alert, Button, Dropdown } from 'antd'
import { graphql, useFragment } from 'react-relay'
import type { Desk_task$key } from '../../__generated__/Desk_task.graphql'
import { useShell } from '../../app/useShell'
import { useTaskWords } from '../../i18n/words/task'
import { offers } from './actions'
import { Decisions } from './Decisions'
import styles from './Desk.module.css'
import type { Verb } from './search'
import { useForms } from './useForms'

/** How many actions stand open; the rest is a menu. */
const atFirst = 5

const forUnits = ['report', 'acknowledge', 'requestExtension', 'requestClosure', 'breakDown'] as const
/** Whether the office does it on a unit's behalf. */
const isForUnits = (verb: Verb): verb is (typeof forUnits)[number] => (forUnits as readonly string[]).includes(verb)

interface Props {
  task: Desk_task$key
  /** A form that the address asks for, and that may not be open. */
  refused?: Verb
}

/** What can be done now: the decision that waits, then the lesser actions with their keys. */
export function Desk({ task, refused }: Props) {
  const t = useTaskWords()
  const { id } = useParams({ from: '/tasks/$id' })
  const { open, shut } = useForms(id)
  const { viewer } = useShell()
  const data = useFragment(
    graphql`
      fragment Desk_task on Task {
        kind
        actions
        ...Decisions_task
      }
    `,
    task,
  )
  const list = offers(data.actions, data.kind)
  const shown = list.length > atFirst + 1 ? list.slice(0, atFirst) : list
  const rest = list.slice(shown.length)
  const office = viewer?.user.role === 'OFFICE'
  const word = (verb: Verb) => (office && isForUnits(verb) ? t(`verb_${verb}_office`) : t(`verb_${verb}`))
  // Where nothing else waits, what moves the task on is the filled button.
  const waits = data.actions.some((action) => ['DECIDE_EXTENSION', 'REVIEW_REPORT', 'CLOSE', 'RETURN'].includes(action))
  const first = waits ? undefined : list.find(({ verb }) => verb === 'issue' || (!office && verb === 'acknowledge') || (!office && verb === 'report'))?.verb
  return (
    <div className={`${styles.desk} no-print`}>
      {refused && <Alert type="info" showIcon title={t('notNow', { verb: t(`verb_${refused}`) })} closable={{ onClose: shut }} />}
      <Decisions task={data} />
      {list.length > 0 && (
        <div className={styles.actions} role="group" aria-label={t('actions')}>
          {shown.map(({ verb, key }) => (
            <Button key={verb} type={verb === first ? 'primary' : 'default'} className={styles.action} aria-keyshortcuts={key} onClick={() => open(verb)}>
              <span>{word(verb)}</span>
              {key && <kbd aria-hidden>{key}</kbd>}
            </Button>
          ))}
          {rest.length > 0 && (
            <Dropdown trigger={['click']} menu={{ items: rest.map(({ verb }) => ({ key: verb, label: word(verb), danger: verb === 'terminate', onClick: () => open(verb) })) }}>
              <Button className={styles.action}>
                <span>{t('more')}</span>
                <MoreOutlined />
              </Button>
            </Dropdown>
          )}
        </div>
      )}
    </div>
  )
}
