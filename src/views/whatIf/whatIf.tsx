/** What if, loaded as one piece beside the result. */
export { SharedTrail } from './SharedTrail.tsx'
export { WhatIfPage } from './WhatIfPage.tsx'
