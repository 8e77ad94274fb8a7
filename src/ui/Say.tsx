/** Words to read out, as they are. */
export const Say = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <section className="section">
    <h2>{title}</h2>
    <ul className="plain mt-3">
      {lines.map((line) => (
        <li key={line} className="say mt-3">
          {line}
        </li>
      ))}
    </ul>
  </section>
)
