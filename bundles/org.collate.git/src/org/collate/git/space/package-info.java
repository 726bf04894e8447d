/** A team space that is open: its meetings, variants and versions. */
package org.collate.git.space;
