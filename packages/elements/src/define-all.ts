/** Registers every element; for pages that bundle the package themselves. */
import './domain-overview/define.js';
import './trend-card/define.js';
import './trend-map/define.js';
import './trend-outcomes/define.js';
import './trend-relations/define.js';
