/** Drafts that are open for writing: one session each, which loses nothing of what was typed (a write-ahead journal). */
package org.collate.git.draft;
