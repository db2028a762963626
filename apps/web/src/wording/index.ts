export { WordingPanel, type WordingPanelProps, type WordingText } from './wording-panel.js';
