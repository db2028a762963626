export {
  CONFIG,
  ConfigError,
  appLogin,
  processConfig,
  readConfig,
  settingNames,
  type Config,
} from './config.js';
export { ConfigModule } from './config.module.js';
export { projectRoot } from './project-root.js';
export { logger, type Log } from './log.js';
