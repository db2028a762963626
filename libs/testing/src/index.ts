export { createTestDatabase, testConfig, type TestDatabase } from './test-database.js';
export { startApp, startOfTests, type Browser, type TestApp } from './start-app.js';
export { receptionBuilders } from './builders/reception.js';
export { referralBuilders } from './builders/referrals.js';
export { bridgeScene, type BridgeScene } from './bridge-scene.js';
export { candidateBuilders } from './builders/candidates.js';
export { introductionBuilders, type IntroductionWish } from './builders/introductions.js';
export { bridgeBench, staff, type BridgeBench } from './bridge-bench.js';
