/** What other tools did to a space: found, told, and mended. */
package org.collate.git.check;
