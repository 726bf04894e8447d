/** The use cases of checking: what rules find, mending it, and setting it aside. */
package org.collate.operations.check;
