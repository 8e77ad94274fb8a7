/** Numbers of help, of the police and of the courts: the only ones that a sentence may have somebody dial. */
const dialled = /\b(110|120|12348|12356|12368|12378|96110)\b/

/** A sentence whose numbers can be dialled with a tap: nobody in danger should have to copy one. */
export const WithNumbers = ({ text }: { text: string }) =>
  text.split(dialled).map((part, index) =>
    // Every other part is what was matched.
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} className="dial" href={`tel:${part}`}>
        {part}
      </a>
    ),
  )
