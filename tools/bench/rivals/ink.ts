import { type Asked, type Option, questionnaire, words } from './questionnaire.ts'

/** Everything that means something to ink. */
const plain = (text: string): string => text.replace(/[\\#{}|[\]~<>/*+-]/g, '\\$&')

const variable = ({ id }: Asked, { code }: Option): string => `${id}_${code}`

const label = ({ label: text, more }: Option, mark = ''): string =>
  `[${mark}${plain(text)}${more ? ` # ${plain(more)}` : ''}]`

const oneChoice = (asked: Asked, option: Option, next: string): readonly string[] => [
  `+ ${label(option)}`,
  `  ~ ${variable(asked, option)} = true`,
  `  -> ${next}`,
]

/** A box that stays where it is and shows whether it is ticked. */
const manyChoice = (asked: Asked, option: Option): readonly string[] => {
  const name = variable(asked, option)
  return [
    `+ { not ${name} } ${label(option)}`,
    `  ~ ${name} = true`,
    `  -> ${asked.id}`,
    `+ { ${name} } ${label(option, '✓ ')}`,
    `  ~ ${name} = false`,
    `  -> ${asked.id}`,
  ]
}

const knot = (asked: Asked, next: string): readonly string[] => [
  `=== ${asked.id} ===`,
  `${plain(asked.title)} # ${asked.id}`,
  ...(asked.hint ? [plain(asked.hint)] : []),
  ...asked.options.flatMap((option) =>
    asked.isMany ? manyChoice(asked, option) : oneChoice(asked, option, next),
  ),
  ...(asked.isMany ? [`+ [${words.goOn}]`, `  -> ${next}`] : []),
]

/** The questionnaire as an ink story: a knot a question, a variable an option. */
export const inkStory = (): string =>
  [
    ...questionnaire.flatMap((asked) =>
      asked.options.map((option) => `VAR ${variable(asked, option)} = false`),
    ),
    `-> ${questionnaire[0]?.id}`,
    ...questionnaire.flatMap((asked, place) => knot(asked, questionnaire[place + 1]?.id ?? 'done')),
    '=== done ===',
    `${words.done} # done`,
    '-> END',
    '',
  ].join('\n')
