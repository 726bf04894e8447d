/** The package of a Word document: its parts, and the XML in them, within bounds. */
package org.collate.docx.parts;
