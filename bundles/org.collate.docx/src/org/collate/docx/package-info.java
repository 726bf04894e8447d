/** Reads Word documents. */
package org.collate.docx;
