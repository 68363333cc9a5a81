@NullMarked
package javalings.view.screens;

import org.jspecify.annotations.NullMarked;
