/** Registers every element; for pages that bundle the package themselves. */
import { CLASSES } from './classes.js';
import { defineElement } from './shared/define-element.js';

for (const [tag, element] of Object.entries(CLASSES)) defineElement(tag, element);
