import { openRecordedReader } from '../../../../test/recorded/open-recorded-reader.ts';
import { testRules } from '../../rules.suite.ts';

testRules('dates', await openRecordedReader(import.meta.url));
