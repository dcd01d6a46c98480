import { openStore } from '../../src/graph/open-store.ts';
import { describeStatementCounts } from './statement-counts.contract.ts';

describeStatementCounts('SQLite', (observer) => openStore('sqlite::memory:', { observer }));
