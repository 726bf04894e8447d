/**
 * The object store and the refs of one repository, as JGit gives them, with the locks, the journal and the files that lie
 * in it. No room of this package knows what a review or a merge is; nothing outside of this bundle sees it.
 */
package org.collate.git.store;
