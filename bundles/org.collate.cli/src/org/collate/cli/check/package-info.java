/** The commands that check reports. */
package org.collate.cli.check;
