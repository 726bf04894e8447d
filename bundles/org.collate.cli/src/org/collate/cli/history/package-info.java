/** Commands that look back and go back: log, blame, restore. */
package org.collate.cli.history;
