/** The roster of a space: which person or meeting a slug stands for, and what is known of each. */
package org.collate.git.roster;
