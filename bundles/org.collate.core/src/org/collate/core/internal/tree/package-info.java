/** A report taken apart into facts by id, on which difference and merge work. */
package org.collate.core.internal.tree;
