/** The use cases of a team space: its meetings, variants and versions. */
package org.collate.operations.space;
