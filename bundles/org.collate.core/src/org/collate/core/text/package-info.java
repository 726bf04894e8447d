/** Words of elements: how they are named, read and written, places in them, and changes that carry places along. */
package org.collate.core.text;
