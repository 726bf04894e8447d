/** The command line collate, on a plain class path. */
package org.collate.cli;
