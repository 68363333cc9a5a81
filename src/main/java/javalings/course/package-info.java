/**
 * From the course's trees on disk to the model, and the faults that an instructor made. Home of
 * Jackson for {@code course.json} and of commonmark's parser for hints. Imports {@code model}.
 */
@NullMarked
package javalings.course;

import org.jspecify.annotations.NullMarked;
