/** What C Git is doing in a work tree: its index, its heads, its locks. Only looked at. */
package org.collate.git.worktree;
