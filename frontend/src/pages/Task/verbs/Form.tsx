import { Suspense } from 'react'
import { graphql, useFragment } from 'react-relay'
import type { Form_task$key } from '../../../__generated__/Form_task.graphql'
import type { Verb } from '../search'
import { Acknowledge } from './Acknowledge'
import { Assign } from './Assign'
import { BreakDown } from './BreakDown'
import { ChangeState } from './ChangeState'
import { Closure } from './Closure'
import { DecideExtension } from './DecideExtension'
import { DecideFinding } from './DecideFinding'
import { Edit } from './Edit'
import type { FormProps } from './form'
import { Instruct } from './Instruct'
import { Issue } from './Issue'
import { Report } from './Report'
import { RequestClosure } from './RequestClosure'
import { RequestExtension } from './RequestExtension'
import { ReviewReport } from './ReviewReport'
import { Urge } from './Urge'

interface Props {
  task: Form_task$key
  verb: Verb
  about?: string
  way?: 'yes' | 'no'
  onDone: () => void
}

/** The form that the address names. */
export default function Form({ task, verb, about, way, onDone }: Props) {
  const data = useFragment(
    graphql`
      fragment Form_task on Task {
        id
        kind
        number
        content
        status
        version
        issuedOn
        percent
        scheduledPercent
        actions
        plan {
          id
        }
        parent {
          id
          content
        }
        deadline {
          kind
          dueOn
        }
        leaders {
          id
          name
        }
        parts: assignments {
          id
          role
          signboard
          acknowledgedAt
          unit {
            id
            name
            kind
            membersComplete
          }
          viaGroup {
            id
            name
          }
        }
        opened: assignments(throughGroups: true) {
          id
          role
          signboard
          acknowledgedAt
          unit {
            id
            name
            kind
            membersComplete
          }
          viaGroup {
            id
            name
          }
        }
        reports(first: 100) {
          nodes {
            id
            state
            percent
            progress
            problems
            nextSteps
            returnedBecause
            createdAt
            unit {
              id
              name
            }
          }
        }
        extensions {
          id
          from
          to
          reason
          state
          requestedBy {
            name
          }
        }
        findings {
          id
          message
          quote
          assumed
          options
          alikeCount
          decision {
            choice
            by
            at
            note
          }
        }
      }
    `,
    task,
  )
  return (
    <Suspense fallback={null}>
      <Chosen task={data} verb={verb} about={about} way={way} onDone={onDone} />
    </Suspense>
  )
}

function Chosen({ verb, ...props }: FormProps & { verb: Verb }) {
  switch (verb) {
    case 'issue':
      return <Issue {...props} />
    case 'acknowledge':
      return <Acknowledge {...props} />
    case 'breakDown':
      return <BreakDown {...props} />
    case 'report':
      return <Report {...props} />
    case 'reviewReport':
      return <ReviewReport {...props} />
    case 'requestExtension':
      return <RequestExtension {...props} />
    case 'decideExtension':
      return <DecideExtension {...props} />
    case 'urge':
      return <Urge {...props} />
    case 'instruct':
      return <Instruct {...props} />
    case 'requestClosure':
      return <RequestClosure {...props} />
    case 'close':
    case 'return':
      return <Closure {...props} first={verb} />
    case 'suspend':
    case 'resume':
    case 'terminate':
    case 'reopen':
      return <ChangeState {...props} verb={verb} />
    case 'edit':
      return <Edit {...props} />
    case 'assign':
      return <Assign {...props} />
    case 'decideFinding':
      return <DecideFinding {...props} />
  }
}
