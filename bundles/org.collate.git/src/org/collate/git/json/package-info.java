/** The JSON of the small files in a space: canonical where it is written, strict where it is read. */
package org.collate.git.json;
