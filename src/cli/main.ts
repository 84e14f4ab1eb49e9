import { koers } from './koers';

// A reader that stops early (`koers check book.xlsx | head`) is not a fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
  throw fault;
});

process.exitCode = await koers(process.argv.slice(2));
