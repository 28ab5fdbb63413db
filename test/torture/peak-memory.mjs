// Loaded before the program: tells its peak memory when it ends.
process.on('exit', () => {
  process.stderr.write(`PEAK_MIB=${Math.round(process.resourceUsage().maxRSS / 1024)}\n`);
});
