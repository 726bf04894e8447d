/** The page of GB/T 9704: its figures, and how what is printed on it looks, for whatever puts it on paper. */
package org.collate.transfer.page;
