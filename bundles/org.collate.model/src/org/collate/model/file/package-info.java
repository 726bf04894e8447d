/** Files and folders that nobody else is to read, and that others may have put a trap in the place of. */
package org.collate.model.file;
