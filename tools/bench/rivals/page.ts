import { escapeHtml } from '../../head.ts'
import { type Asked, type Option, words } from './questionnaire.ts'

/** What a page of a rival is made of, besides the base stylesheet that all of them carry inside. */
export interface RivalPage {
  readonly title: string
  readonly body: string
  /** Addresses of built files. */
  readonly script?: string | undefined
  readonly styles?: readonly string[]
}

/** One whole document. */
export const documentOf = (css: string, { title, body, script, styles = [] }: RivalPage): string =>
  [
    '<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${css}</style>`,
    ...styles.map((address) => `<link rel="stylesheet" href="${address}">`),
    script ? `<script type="module" src="${script}"></script>` : '',
    `</head><body><div id="root">${body}</div></body></html>`,
  ].join('')

const more = ({ more: text }: Option): string =>
  text ? `<span class="choice-more">${escapeHtml(text)}</span>` : ''

/** A radio or checkbox in the markup of the guide's own choices. */
const choice = ({ id, isMany }: Asked, option: Option): string =>
  `<label class="choice"><input type="${isMany ? 'checkbox' : 'radio'}" name="${id}" value="${option.code}">` +
  `<span class="choice-face">${escapeHtml(option.label)}${more(option)}</span></label>`

/** A question as links: one tap answers it. */
export const questionAsLinks = ({ title, hint, options }: Asked, next: string): string =>
  `<div class="column"><main><h1>${escapeHtml(title)}</h1>${hintOf(hint)}<ul class="plain mt-3">` +
  options
    .map(
      (option) =>
        `<li><a class="first-choice" href="${next}#${option.code}">${escapeHtml(option.label)}${more(option)}</a></li>`,
    )
    .join('') +
  '</ul></main></div>'

const hintOf = (hint: string | undefined): string =>
  hint ? `<p class="mt-2 text-soft">${escapeHtml(hint)}</p>` : ''

/** A question as a form that is sent to the address of the next one. */
export const questionAsForm = (asked: Asked, next: string): string =>
  `<div class="column"><main><form action="${next}"><fieldset><legend><h1>${escapeHtml(asked.title)}</h1></legend>` +
  `${hintOf(asked.hint)}<div class="mt-5">${asked.options.map((option) => choice(asked, option)).join('')}</div>` +
  `</fieldset><div class="mt-7"><button type="submit" class="button">${words.goOn}</button></div></form></main></div>`

/** What follows the last answer. */
export const donePage = `<div class="column"><main><h1 id="done">${words.done}</h1></main></div>`
