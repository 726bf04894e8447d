/** The commands that look after a space as a whole: its size, what is to be gone from it, copies of it to be kept. */
package org.collate.cli.upkeep;
