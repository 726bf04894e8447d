/** Problems, causes and measures as they are linked, for whoever links them. */
package org.collate.operations.links;
