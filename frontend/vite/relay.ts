import type { Plugin } from 'vite'

const tagged = /graphql`([^`]*)`/g
const named = /(?:query|mutation|subscription|fragment)\s+(\w+)/

/**
 * Replaces each graphql tagged template by its compiled artifact. The line
 * count stays, so source maps need no second thought.
 */
export function relay(): Plugin {
  return {
    name: 'relay',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id) || !code.includes('graphql`')) return
      const imports = new Set<string>()
      const body = code.replace(tagged, (whole, text: string) => {
        const name = named.exec(text)?.[1]
        if (!name) throw new Error(`a graphql template without a name in ${id}`)
        imports.add(`import ${name}$artifact from '/src/__generated__/${name}.graphql.ts';`)
        return `${name}$artifact${'\n'.repeat(whole.split('\n').length - 1)}`
      })
      return { code: [...imports].join('') + body, map: null }
    },
  }
}
