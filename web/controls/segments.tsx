// One of a few, side by side.

export function Segments<Name extends string>({
  legend,
  choices,
  texts,
  chosen,
  onChoose,
}: {
  readonly legend: string;
  readonly choices: readonly Name[];
  readonly texts: Readonly<Record<Name, string>>;
  readonly chosen: Name;
  readonly onChoose: (choice: Name) => void;
}) {
  return (
    <fieldset class="segments">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={legend}
            checked={chosen === choice}
            onChange={() => onChoose(choice)}
          />
          <span>{texts[choice]}</span>
        </label>
      ))}
    </fieldset>
  );
}
