/** The command line collate, on a plain class path: puts the areas together, of which only the one that is called is loaded. */
package org.collate.cli;
