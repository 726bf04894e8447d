/** What happened in the reviews of a space since somebody last looked. */
package org.collate.operations.news;
