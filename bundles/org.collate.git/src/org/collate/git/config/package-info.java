/** The configuration of Git as C Git reads it, without C Git. */
package org.collate.git.config;
