/** What a problem is linked with, told beside it on the page. */
package org.collate.internal.ui.manuscript.links;
