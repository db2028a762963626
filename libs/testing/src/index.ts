export { createTestDatabase, testConfig, type TestDatabase } from './test-database.js';
