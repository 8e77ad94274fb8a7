/** Tables of OpenCC, one `from to [to…]` after the other, parted by `|`. The package types only its converters. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}
