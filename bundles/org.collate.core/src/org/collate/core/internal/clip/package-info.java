/** What was cut from a report, for its return. */
package org.collate.core.internal.clip;
