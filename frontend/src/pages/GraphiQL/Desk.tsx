import { explorerPlugin } from '@graphiql/plugin-explorer'
import '@graphiql/plugin-explorer/style.css'
import { HISTORY_PLUGIN } from '@graphiql/plugin-history'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { useMemo, useState } from 'react'
import { useNarrow } from '../../components/useNarrow'
import { useGraphiqlWords } from '../../i18n/words/graphiql'
import { examples } from './examples'
import { examplesPlugin } from './ExamplesPlugin'
import { createFetcher } from './fetcher'
import { SaveAs } from './SaveAs'
import { TokenBox } from './TokenBox'

interface Props {
  /** A question to open beside what was open before. */
  query?: string
  variables?: string
}

/** Where questions are written. */
export default function Desk({ query, variables }: Props) {
  const t = useGraphiqlWords()
  const narrow = useNarrow()
  const [token, setToken] = useState('')
  const fetcher = useMemo(() => createFetcher(token), [token])
  const plugins = useMemo(() => [examplesPlugin(t('examples')), HISTORY_PLUGIN, explorerPlugin()], [t])
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={query || narrow ? undefined : t('examples')}
      defaultTabs={examples.slice(0, 3).map(({ text }) => ({ query: text }))}
      initialQuery={query}
      initialVariables={variables}
      defaultQuery=""
      forcedTheme="light"
      defaultEditorToolsVisibility={!!variables}
    >
      <GraphiQL.Logo>
        <TokenBox token={token} onChange={setToken} />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <SaveAs token={token} />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  )
}
