// Without the font that its full stylesheet fetches from another origin.
import 'survey-core/survey-core.fontless.min.css'
import { Model } from 'survey-core'
import 'survey-js-ui'

// MODEL is put in by the build.
new Model(MODEL).render(document.querySelector('main'))
