/**
 * Databases that live as long as they are needed: made of a schema of the course by an
 * administrator, used by a user with rights on rows only. Home of H2. Imports nothing of ours.
 */
@NullMarked
package javalings.database;

import org.jspecify.annotations.NullMarked;
