/** The desktop's parts that other bundles use: the report that a window shows, and how one is opened. */
package org.collate.ui;
