/** What JGit leaves undone so that objects and refs outlive a kill and a loss of power. */
package org.collate.git.disk;
