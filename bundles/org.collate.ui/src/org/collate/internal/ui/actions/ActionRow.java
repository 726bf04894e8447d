package org.collate.internal.ui.actions;

import java.nio.file.Path;
import org.collate.operations.undo.LogEntry;

/**
 * A row of what was done.
 *
 * @param space the folder of the space
 * @param entry the entry of its operation log
 */
record ActionRow(Path space, LogEntry entry) {}
