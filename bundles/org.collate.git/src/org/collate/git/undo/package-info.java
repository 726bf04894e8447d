/** Takes back what an entry of the operation log did: by versions and events that do the opposite. Nothing is erased. */
package org.collate.git.undo;
