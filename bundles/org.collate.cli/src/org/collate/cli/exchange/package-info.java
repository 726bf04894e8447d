/** The commands that bring copies of a space to the same state. */
package org.collate.cli.exchange;
