/** A button that asks once more in its own place: "Remove" turns into "Remove? Yes / Keep". */

/** `box` holds the button and, hidden, what it turns into. `what` is named to screen readers; `then` runs on "Yes". */
export function askFirst(box: HTMLElement, what: string, then: () => void): void {
  const [ask, yes, keep] = box.querySelectorAll("button") as unknown as readonly [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const sure = yes.parentElement!;
  for (const name of box.querySelectorAll("[data-what]")) name.textContent = what;
  const turn = (asked: boolean): void => {
    ask.hidden = asked;
    sure.hidden = !asked;
    (asked ? keep : ask).focus();
  };
  ask.addEventListener("click", () => turn(true));
  keep.addEventListener("click", () => turn(false));
  yes.addEventListener("click", then);
}
