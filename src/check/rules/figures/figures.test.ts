import { openRecordedReader } from '../../../../test/recorded/open-recorded-reader.ts';
import { testRules } from '../../rules.suite.ts';

testRules('figures', await openRecordedReader(import.meta.url));
