import { openRecordedReader } from '../../../../test/recorded/open-recorded-reader.ts';
import { testRules } from '../../rules.suite.ts';

testRules('positions', await openRecordedReader(import.meta.url));
