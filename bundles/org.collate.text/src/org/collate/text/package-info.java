/** Reads plain text and Markdown, in whatever encoding it comes. */
package org.collate.text;
