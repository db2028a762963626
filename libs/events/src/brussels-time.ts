const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

const wallClock = (instant: Date): { day: string; time: string } => {
  const [day = '', time = ''] = parts.format(instant).split(', ');
  return { day, time };
};

/** Day `YYYY-MM-DD` and time `HH:MM` that a clock in Brussels shows at an instant. */
export const clockInBrussels = wallClock;

/**
 * The instant at which a clock in Brussels shows this day and time. A time that the change to summer time skips
 * becomes an hour later.
 */
export function instantInBrussels(day: string, time: string): Date {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  let instant = wanted;
  // Twice: the offset at the first guess may be the one of before a change of the clock.
  for (let pass = 0; pass < 2; pass += 1) {
    const shown = wallClock(new Date(instant));
    instant += wanted - Date.parse(`${shown.day}T${shown.time}:00Z`);
  }
  return new Date(instant);
}
