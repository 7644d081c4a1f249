import { hostileTests } from './hostile-tests.js';

hostileTests('network');
