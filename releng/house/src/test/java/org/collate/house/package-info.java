/** The rules of the house, held over the files of all bundles. */
package org.collate.house;
