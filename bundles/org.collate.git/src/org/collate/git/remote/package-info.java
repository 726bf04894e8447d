/** Other copies of a space by their addresses: remotes that have names, and how a Git server is reached. */
package org.collate.git.remote;
