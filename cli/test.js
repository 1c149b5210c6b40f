import { runUnderRightNode } from './bootstrap.js';

runUnderRightNode('cli/suite.ts');
