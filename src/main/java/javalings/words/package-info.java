/**
 * The words of the screens by language, read as plain properties: the search that {@link
 * java.util.ResourceBundle} does took longer than reading them. They are read here because {@code
 * view} does no input. Imports {@code model}.
 */
@NullMarked
package javalings.words;

import org.jspecify.annotations.NullMarked;
