/** What others did since whoever sits here last looked. */
package org.collate.internal.ui.news;
