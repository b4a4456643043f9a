// Starts the program for Python, and ends with the process that started it. A closed standard input ends the filter by itself,
// but only behind the text at hand, which may be a book; a process whose parent was killed belongs to another one.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(2);
}, 500).unref();

const { main } = await import('./dist/program/main.js');
await main();
