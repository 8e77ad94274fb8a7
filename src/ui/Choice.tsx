interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly label: string
  readonly more?: string | undefined
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A native radio or checkbox whose whole row can be tapped. */
export const Choice = ({ type, name, value, label, more, isChecked, onChange }: Props) => (
  <label className="choice">
    <input
      type={type}
      name={name}
      value={value}
      checked={isChecked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span className="choice-face">
      {label}
      {more && <span className="choice-more">{more}</span>}
    </span>
  </label>
)
