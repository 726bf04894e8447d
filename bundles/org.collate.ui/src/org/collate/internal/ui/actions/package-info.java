/** What was done to the team spaces on this machine, and taking it back. */
package org.collate.internal.ui.actions;
