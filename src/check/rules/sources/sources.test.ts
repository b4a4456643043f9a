import { openRecordedReader } from '../../../../test/recorded/open-recorded-reader.ts';
import { testRules } from '../../rules.suite.ts';

testRules('sources', await openRecordedReader(import.meta.url));
