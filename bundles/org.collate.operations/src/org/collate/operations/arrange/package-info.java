/** Elements that are moved or copied to another place, within a report and between two. */
package org.collate.operations.arrange;
