package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/**
 * The reads of what a collection of the JDK holds: the text and the hash code of a list of lists
 * read each of them, and so does a search for a list.
 */
final class ElementReads {

  private static final Set<String> TEXTS =
      Set.of(
          "toString",
          "print",
          "println",
          "printf",
          "format",
          "formatted",
          "append",
          "insert",
          "valueOf",
          "writeObject",
          "concat");

  private static final Set<String> NUMBERS = Set.of("hashCode", "hash");
  private static final Set<String> READING = Set.of("toString", "hashCode", "equals");
  private static final Set<String> SEARCHES = Set.of("contains", "indexOf", "equals");

  /** In how many collections, one in the other, a thread looks at the moment. */
  private static final StateKey<ModelThread, int[]> DEPTH = new StateKey<>(_ -> new int[1]);

  private static final int MOST_DEPTH = 4;
  private static final int MOST_ELEMENTS = 1_000;

  private ElementReads() {}

  /** The reads of the elements of its receiver that a call makes. */
  static void called(ModelThread caller, Object receiver, @Nullable Object[] args, CodeSite site) {
    if (SEARCHES.contains(site.member())) {
      if (args.length == 1 && args[0] != null) {
        compared(caller, Contents.inside(caller, receiver), args[0], site);
      }
    } else {
      read(caller, receiver, site);
    }
  }

  /** The reads of the elements of a collection that a call makes, if it makes any. */
  static void read(ModelThread caller, Object collection, CodeSite site) {
    String method =
        TEXTS.contains(site.member())
            ? "toString"
            : NUMBERS.contains(site.member()) ? "hashCode" : "";
    int[] depth = caller.state(DEPTH);
    if (method.isEmpty() || depth[0] >= MOST_DEPTH) {
      return;
    }
    depth[0]++;
    elements(Contents.inside(caller, collection))
        .filter(each -> looksInside(each, method))
        .forEach(each -> ArgumentReads.read(caller, each, site));
    depth[0]--;
  }

  /** Whether a call that is given an array reads an element of it, too; copies do not. */
  static boolean isOfArray(@Nullable Object element, CodeSite site) {
    boolean isDeep = site.member().startsWith("deep");
    boolean isArray = element != null && element.getClass().isArray();
    return isDeep || (!isArray && !copies(site));
  }

  private static boolean copies(CodeSite site) {
    return site.member().equals("clone")
        || (site.owner().equals("Arrays") && !READING.contains(site.member()));
  }

  /** Elements are compared one after the other, until the answer is known. */
  private static void compared(ModelThread caller, Object all, Object given, CodeSite site) {
    if (!(all instanceof List<?> list) || !isCollection(given)) {
      return;
    }
    boolean isSearch = !site.member().equals("equals");
    List<?> others = isSearch ? List.of() : elements(Contents.inside(caller, given)).toList();
    if (isSearch || (given instanceof List<?> && others.size() == list.size())) {
      Iterator<?> next = others.iterator();
      boolean goesOn = true;
      for (Iterator<Object> each = elements(all).iterator(); goesOn && each.hasNext(); ) {
        goesOn = isEqual(caller, each.next(), isSearch ? given : next.next(), site) != isSearch;
      }
    }
  }

  private static boolean isEqual(ModelThread caller, Object one, Object other, CodeSite site) {
    for (Object each : isCollection(one) && isCollection(other) ? List.of(one, other) : List.of()) {
      ArgumentReads.read(caller, each, site);
    }
    caller.enterAtomic();
    try {
      return one.equals(other);
    } finally {
      caller.leaveAtomic();
    }
  }

  private static boolean isCollection(Object object) {
    return (object instanceof Collection<?> || object instanceof Map<?, ?>)
        && LibraryObjects.isOfJdk(object);
  }

  private static Stream<Object> elements(Object all) {
    if (!LibraryObjects.isOfJdk(all)) {
      return Stream.empty();
    }
    try {
      return switch (all) {
        case Map<?, ?> map -> Stream.concat(some(map.keySet()), some(map.values()));
        case Collection<?> some -> some(some);
        case Optional<?> one -> one.stream().map(Object.class::cast);
        default -> Stream.empty();
      };
    } catch (RuntimeException _) {
      return Stream.empty(); // a view of what has changed: the call itself will say so
    }
  }

  private static Stream<Object> some(Collection<?> all) {
    return all.size() > MOST_ELEMENTS
        ? Stream.empty()
        : Arrays.stream(all.toArray()).filter(each -> each != null);
  }

  /** Whether the method tells more of the object than which one it is. */
  private static boolean looksInside(Object element, String method) {
    boolean isPlain = LibraryObjects.sharing(element) == ObjectSharing.PLAIN;
    boolean isHolder = isCollection(element) || element instanceof Optional<?>;
    try {
      return LibraryObjects.isOfJdk(element)
          && (isPlain || isHolder)
          && element.getClass().getMethod(method).getDeclaringClass() != Object.class;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("all objects have it", e);
    }
  }
}
