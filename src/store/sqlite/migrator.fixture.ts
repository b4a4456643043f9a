import { SqliteQueryCompiler } from 'kysely';
import { loadLanguage } from '../../engine/lang/en/english.suite.ts';
import { openSqliteStore } from './open-store.ts';

/**
 * A process that opens a store, for tests of what a kill in a migration leaves: `migrator.fixture.ts STORE [STATEMENT]`
 * kills itself (-9) before it hands the database the statement of this number, so that no clock takes part; without one it
 * writes the numbers of the first and the last statement of the migration's transaction.
 */
const [path, fatal] = process.argv.slice(2) as [string, string?];
const statements: string[] = [];
const compile = SqliteQueryCompiler.prototype.compileQuery;
SqliteQueryCompiler.prototype.compileQuery = function (...query) {
  const compiled = compile.apply(this, query);
  if (statements.push(compiled.sql) === Number(fatal)) process.kill(process.pid, 'SIGKILL');
  return compiled;
};
const store = await openSqliteStore(path, { loadLanguage });
await store.close();
// It asks for the version once more when it has the lock, and writes it when all is done.
const versions = statements.flatMap((sql, index) => (sql.startsWith('pragma user_version') ? [index + 1] : []));
process.stdout.write(JSON.stringify({ first: versions[1], last: versions.at(-1) }));
