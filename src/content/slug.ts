/** An id as it stands in an address: `paymentOrder` is `payment-order` there. */
export type Slug<Id extends string> = Id extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Slug<Rest>}`
  : Id

export const slugOf = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
