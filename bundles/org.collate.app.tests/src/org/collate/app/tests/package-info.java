/** Tests that look at the running desktop's window. */
package org.collate.app.tests;
