// The second click of a double click presses nothing: what it was meant for is under way, and by then something else may
// stand in its place.

/** In milliseconds. */
const AT_ONCE = 600;
/** In pixels: so far a hand moves between the two. */
const NEAR = 24;

/** @param changedAt when the page last moved what is shown, on the clock of `performance.now()` */
export function ignoreSecondClicks(changedAt) {
  let last = { time: -Infinity, x: 0, y: 0 };
  const listen = (event) => {
    // What is pressed by keyboard stands where the focus is, which goes nowhere by itself.
    if (event.detail === 0) return;
    const { timeStamp: time, clientX: x, clientY: y } = event;
    const isNear = Math.hypot(x - last.x, y - last.y) <= NEAR;
    const isSecond = isNear && (time - last.time < AT_ONCE || time - changedAt() < AT_ONCE);
    last = { time, x, y };
    if (!isSecond || !event.target.closest("button")) return;
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("click", listen, { capture: true });
}
