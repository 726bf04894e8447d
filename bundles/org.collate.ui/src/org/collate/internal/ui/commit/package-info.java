/** A version made on the screen: what changed since the last one, and why. */
package org.collate.internal.ui.commit;
