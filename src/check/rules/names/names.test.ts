import { openRecordedReader } from '../../../../test/recorded/open-recorded-reader.ts';
import { testRules } from '../../rules.suite.ts';

testRules('names', await openRecordedReader(import.meta.url));
