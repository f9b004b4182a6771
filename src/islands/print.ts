/** A button that prints the page: hidden until it can. */
export function startPrinting(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
