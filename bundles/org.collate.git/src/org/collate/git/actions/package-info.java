/** What was done to a space on this machine, step by step: the operation log, which never leaves it and is no part of Git. */
package org.collate.git.actions;
