@NullMarked
package javalings.view.text;

import org.jspecify.annotations.NullMarked;
