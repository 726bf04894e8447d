/**
 * Joins two lines of versions in one commit: a merge over all last common ancestors, whose conflicts become files. Nothing
 * outside of this bundle sees it.
 */
package org.collate.git.join;
