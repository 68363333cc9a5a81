/**
 * The resource bundles with the words of the screens, read without the search of {@link
 * java.util.ResourceBundle}, which takes longer than all the rest of a start. Imports {@code
 * model}.
 */
@NullMarked
package javalings.words;

import org.jspecify.annotations.NullMarked;
