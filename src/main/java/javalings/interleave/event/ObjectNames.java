package javalings.interleave.event;

import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives objects the names by which people know them: of the field that holds a lock or a queue, or
 * of the class, with a number where there are several.
 */
public final class ObjectNames {

  private static final int LONGEST_TEXT = 24;

  /** In an object's text, what is another each time it is made, and the names of copies. */
  private static final Pattern HASHES =
      Pattern.compile("\\$\\$Lambda/0x[0-9a-f]+|@[0-9a-f]{1,8}\\b|javalings\\.explored\\.");

  /** Types that say little about an object. */
  private static final Set<Class<?>> TRAITS =
      Set.of(Serializable.class, Cloneable.class, Comparable.class, RandomAccess.class);

  private final IdentityHashMap<Object, String> fields = new IdentityHashMap<>();
  private final IdentityHashMap<Object, String> locals = new IdentityHashMap<>();
  private final IdentityHashMap<Object, Integer> numbers = new IdentityHashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The object was found in this field; the first field wins. */
  public void seenIn(String field, Object value) {
    if (!isPlain(value)) {
      fields.putIfAbsent(value, field);
    }
  }

  /** The array came into this local variable; the first one wins, and any field before that. */
  public void heldBy(String variable, Object array) {
    if (locals.putIfAbsent(array, variable) == null) {
      int number = counts.merge(variable + "[]", 1, Integer::sum);
      locals.put(array, number == 1 ? variable : variable + "#" + number);
    }
  }

  /** An array that is an element of another one goes by the other's name and the index. */
  public void elementOf(ThreadEvent read, @Nullable Object value) {
    Object whole = read.subject();
    if (value != null
        && value.getClass().isArray()
        && whole != null
        && whole.getClass().isArray()) {
      locals.putIfAbsent(value, element(name(whole), read.member()));
    }
  }

  /**
   * Numbers an object in the order of first sight, so that its number does not depend on hashes.
   */
  void meet(Object target) {
    if (!isPlain(target) && !numbers.containsKey(target)) {
      numbers.put(target, counts.merge(simpleName(target.getClass()), 1, Integer::sum));
    }
  }

  String show(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String text -> '"' + shorten(text) + '"';
      case Character character -> "'" + character + "'";
      case ThreadAction.Member(Object target, String name) -> member(name(target), name);
      case NamedThread thread -> thread.name();
      default -> isPlain(value) ? shorten(withoutHashes(value.toString())) : name(value);
    };
  }

  /** A text of an object that is the same in every run. */
  public static String withoutHashes(String text) {
    return HASHES.matcher(text).replaceAll("");
  }

  String list(List<@Nullable Object> values) {
    return values.stream().map(this::show).collect(Collectors.joining(", "));
  }

  /** The class is left out where only one object of it plays a part. */
  private static String member(String target, String name) {
    if (name.startsWith("[")) {
      return element(target, name);
    }
    return target.contains("#") ? target + "." + name : name;
  }

  /** {@code cells[0]}; of an array without a name, {@code element 0 of int[]}. */
  public static String element(String array, String index) {
    return array.contains("[]")
        ? "element %s of %s".formatted(index.substring(1, index.length() - 1), array)
        : array + index;
  }

  /** {@code Account#2}, or {@code left} for what a field of that name holds. */
  public String name(Object target) {
    if (target instanceof Class<?> type) {
      return simpleName(type);
    }
    if (target instanceof NamedThread thread) {
      return thread.name();
    }
    String field = fields.getOrDefault(target, locals.get(target));
    if (field != null && isOfLibrary(target)) {
      return field;
    }
    meet(target);
    String type = simpleName(target.getClass());
    return counts.getOrDefault(type, 1) > 1 ? type + "#" + numbers.get(target) : type;
  }

  /** As {@link #name}, of something that threads lock or wait for: what a learner has written. */
  public String lock(Object target) {
    return switch (target) {
      case Class<?> type -> simpleName(type) + ".class";
      case String text -> show(text);
      case Number number when isPlain(number) -> simpleName(number.getClass()) + " " + show(number);
      default -> name(target);
    };
  }

  private static boolean isOfLibrary(Object target) {
    Class<?> type = target.getClass();
    return type.isArray() || type.getName().startsWith("java.") || isOurs(type);
  }

  private static boolean isPlain(Object value) {
    return (value instanceof Number && isOfLang(value))
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof String
        || value instanceof Enum<?>
        || value instanceof Class<?>
        || value instanceof Record;
  }

  private static boolean isOfLang(Object value) {
    return value.getClass().getPackageName().equals("java.lang");
  }

  private static String simpleName(Class<?> type) {
    if (type.isHidden() || type.isSynthetic()) {
      return "lambda";
    }
    if (isOurs(type)) {
      return simpleName(parent(type)); // a replacement goes by the name of the original
    }
    if (type.getName().startsWith("java.") && !isPublic(type)) {
      return known(type).getSimpleName();
    }
    String name = type.getSimpleName();
    return name.isEmpty() ? "anonymous " + simpleName(parent(type)) : name;
  }

  /** The type by which people know an inner class of the JDK: an interface, or a public parent. */
  private static Class<?> known(Class<?> type) {
    Class<?> at = type;
    while (at != null && !isPublic(at)) {
      for (Class<?> each : at.getInterfaces()) {
        if (each.getName().startsWith("java.") && isPublic(each) && !TRAITS.contains(each)) {
          return each;
        }
      }
      at = at.getSuperclass();
    }
    return at == null || at == Object.class ? type : at;
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers());
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("javalings.interleave.") && !type.isInterface();
  }

  /** A replacement of an interface has an interface of ours by the name of the original. */
  private static Class<?> parent(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    List<Class<?>> interfaces = List.of(type.getInterfaces());
    return interfaces.stream()
        .filter(each -> !each.getName().startsWith("javalings.interleave."))
        .findFirst()
        .or(() -> Optional.<Class<?>>ofNullable(superclass).filter(each -> each != Object.class))
        .or(() -> interfaces.stream().findFirst())
        .orElse(Object.class);
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }
}
