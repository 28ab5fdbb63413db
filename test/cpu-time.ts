/**
 * Milliseconds of processor time that this process has used. Limits on it hold on a busy machine too, where the clock
 * on the wall also counts what others do.
 */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
