@NullMarked
package javalings.watch.files;

import org.jspecify.annotations.NullMarked;
