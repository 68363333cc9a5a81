package javalings.borrowck.build;

import java.util.regex.Pattern;

/**
 * How an element of an array is told from the others: by how it is written. {@code a[--n]} is what
 * {@code a[n]} is behind it, and {@code a[n++]} is what {@code a[n]} was before it.
 */
final class ElementName {
  private static final Pattern BEFORE = Pattern.compile("(?:\\+\\+|--)(\\w)");
  private static final Pattern AFTER = Pattern.compile("(\\w)(?:\\+\\+|--)");

  private ElementName() {}

  /** The name behind a statement that takes the element. */
  static String taken(String written) {
    return BEFORE.matcher(written).replaceAll("$1");
  }

  /** The name in front of a statement that fills the element. */
  static String filled(String written) {
    return AFTER.matcher(written).replaceAll("$1");
  }
}
