package javalings.interleave.hook;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.Vector;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjects;
import org.jspecify.annotations.Nullable;

/**
 * The arguments through which a method of the JDK walks with their iterator. That of a synchronized
 * wrapper takes no lock: {@code a.containsAll(b)} reads {@code b} unguarded, while {@code
 * a.retainAll(b)} asks {@code b} for each element, and {@code list.addAll(b)} for an array.
 */
final class WalkedArguments {

  /** As lists do, they ask for an array, or hand over a function. */
  private static final Set<String> TAKE_ALL_AT_ONCE = Set.of("ArrayDeque", "CopyOnWriteArraySet");

  private static final Set<String> WALK_WHEN_MADE =
      Set.of(
          "HashSet",
          "LinkedHashSet",
          "TreeSet",
          "ConcurrentSkipListSet",
          "ConcurrentLinkedQueue",
          "ConcurrentLinkedDeque",
          "LinkedBlockingQueue",
          "LinkedBlockingDeque",
          "HashMap",
          "LinkedHashMap",
          "TreeMap",
          "WeakHashMap",
          "IdentityHashMap",
          "Hashtable",
          "ConcurrentHashMap",
          "ConcurrentSkipListMap");

  private static final Set<String> WALK_WHEN_COPIED = Set.of("Set", "EnumSet");

  private WalkedArguments() {}

  /**
   * Whether the call walks through what it is given.
   *
   * @param receiver what does the work, inside of all wrappers; null if there is none
   */
  static boolean isWalked(@Nullable Object receiver, Object given, CodeSite site) {
    if (given instanceof Vector<?> || given instanceof Properties) {
      return false; // their iterators are safe
    }
    return switch (site.member()) {
      case "new" -> WALK_WHEN_MADE.contains(site.owner());
      case "copyOf" -> WALK_WHEN_COPIED.contains(site.owner());
      case "putAll" -> receiver instanceof Map<?, ?> && given instanceof Map<?, ?>;
      case "addAll", "containsAll", "equals", "removeAll" ->
          receiver instanceof Collection<?> all
              && given instanceof Collection<?> others
              && isWalked(all, others, site.member());
      default -> false;
    };
  }

  private static boolean isWalked(Collection<?> all, Collection<?> others, String member) {
    return switch (member) {
      case "addAll" -> LibraryObjects.isOfJdk(all) && !takesAllAtOnce(all);
      case "removeAll" ->
          all instanceof AbstractSet<?>
              && LibraryObjects.isOfJdk(all)
              && all.size() > others.size();
      default -> true;
    };
  }

  private static boolean takesAllAtOnce(Collection<?> all) {
    return all instanceof List<?>
        || all.getClass().getNestHost() == Collections.class // the wrapper of a copy
        || TAKE_ALL_AT_ONCE.contains(all.getClass().getSimpleName());
  }
}
