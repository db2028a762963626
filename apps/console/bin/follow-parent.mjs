/**
 * npm hands a signal to the shell between us, which ends without handing it on. When the one who started us
 * has gone, we end as well, in the ordinary way. Started without npm, we stay (nohup, disown).
 */
export function followParent() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 300);
  look.unref();
}
