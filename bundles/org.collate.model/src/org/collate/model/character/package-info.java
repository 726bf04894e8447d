/** Characters that are not seen, and how they are named. */
package org.collate.model.character;
