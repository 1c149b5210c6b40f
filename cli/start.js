import { runUnderRightNode } from './bootstrap.js';

runUnderRightNode('cli/serve.ts');
