/** Writes Word documents on the page that GB/T 9704 asks for. */
package org.collate.docx.export;
