/** Words that are looked for in reports, and put others in the place of. */
package org.collate.operations.search;
