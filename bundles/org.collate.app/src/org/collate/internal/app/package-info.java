/** The product: application, perspective, branding. */
package org.collate.internal.app;
