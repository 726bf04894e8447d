/** Names for contents, that follow from them. */
package org.collate.model.hash;
