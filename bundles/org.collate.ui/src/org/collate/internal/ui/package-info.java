/** The views, handlers and perspectives of the workbench; not for use by other bundles. */
package org.collate.internal.ui;
