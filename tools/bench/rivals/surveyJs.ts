import { type Asked, questionnaire, words } from './questionnaire.ts'

const textOf = ({ label, more }: Asked['options'][number]): string => (more ? `${label}（${more}）` : label)

/** The questionnaire as a SurveyJS model: one question a page, everything else as it comes. */
export const surveyModel = () => ({
  pages: questionnaire.map((asked) => ({
    elements: [
      {
        type: asked.isMany ? ('checkbox' as const) : ('radiogroup' as const),
        name: asked.id,
        title: asked.title,
        ...(asked.hint && { description: asked.hint }),
        isRequired: true,
        choices: asked.options.map((option) => ({ value: option.code, text: textOf(option) })),
      },
    ],
  })),
  pageNextText: words.goOn,
  completeText: words.goOn,
  completedHtml: `<h3 id="done">${words.done}</h3>`,
})
