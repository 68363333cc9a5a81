package javalings.jdk;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A class by the names that rows use.
 *
 * @param binary its own name, {@code java.util.Map$Entry}
 * @param names of the class and of all that it extends and implements, {@code java.util.Map.Entry}
 */
public record LibraryType(String binary, Set<String> names) {

  /** Each call in a program asks again for its class. */
  private static final Map<String, LibraryType> NAMED = new ConcurrentHashMap<>();

  public static LibraryType of(Class<?> type) {
    var names = new HashSet<String>();
    add(type, names);
    return new LibraryType(type.getName(), names);
  }

  /**
   * The class of the JDK of that name; of another library's class no more is known than its name,
   * and it may be anything that can be walked through.
   */
  public static LibraryType named(String binary) {
    return NAMED.computeIfAbsent(binary, LibraryType::find);
  }

  private static LibraryType find(String binary) {
    try {
      return of(Class.forName(binary, false, ClassLoader.getPlatformClassLoader()));
    } catch (ClassNotFoundException _) {
      return new LibraryType(
          binary, Set.of(binary.replace('$', '.'), "java.lang.Object", "java.lang.Iterable"));
    }
  }

  private static void add(Class<?> type, Set<String> names) {
    if (names.add(type.getName().replace('$', '.'))) {
      for (var above : type.getInterfaces()) {
        add(above, names);
      }
      add(type.getSuperclass() == null ? Object.class : type.getSuperclass(), names);
    }
  }

  /** Whether a row for this type, or for all whose names begin so, is for the class. */
  boolean is(String row) {
    return row.endsWith("*")
        ? binary.replace('$', '.').startsWith(row.substring(0, row.length() - 1))
        : names.contains(row);
  }

  /** Whether it is a class inside of the row's: one of its iterators, a key set. */
  boolean isInside(String row) {
    var inner = binary.indexOf('$');
    return inner > 0 && row.length() == inner && binary.startsWith(row);
  }

  /** {@code Map$Entry}. */
  String simpleName() {
    return binary.substring(binary.lastIndexOf('.') + 1);
  }
}
