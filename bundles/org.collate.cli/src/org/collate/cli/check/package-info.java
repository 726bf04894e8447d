/** The commands that check reports by rules, mend what was found, and set it aside. */
package org.collate.cli.check;
