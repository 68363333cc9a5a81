package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Immutable sets and maps in the order of what they were made of. The JDK's own order is another in
 * each virtual machine.
 */
final class OrderedCollections {

  private OrderedCollections() {}

  /** The same set or map, in the order of the arguments that it was made of. */
  static Object inOrder(Object made, @Nullable Object[] args) {
    List<@Nullable Object> given = Arrays.asList(args);
    if (args.length == 1 && args[0] instanceof Object[] several) {
      given = Arrays.asList(several);
    }
    if (made instanceof Set<?> set) {
      return Collections.unmodifiableSet(inOrder(set, given));
    }
    return made instanceof Map<?, ?> ? Collections.unmodifiableMap(mapInOrder(given)) : made;
  }

  private static Set<@Nullable Object> inOrder(Set<?> set, List<@Nullable Object> given) {
    Set<@Nullable Object> ordered = new LinkedHashSet<>();
    if (given.size() == 1
        && given.getFirst() instanceof Collection<?> copied
        && !isOnly(set, copied)) {
      ordered.addAll(copied);
    } else {
      ordered.addAll(given);
    }
    return ordered;
  }

  @SuppressWarnings("ReferenceEquality") // a set of one collection, and not a copy of it
  private static boolean isOnly(Set<?> set, Collection<?> element) {
    return set.size() == 1 && set.stream().allMatch(each -> each == element);
  }

  private static Map<@Nullable Object, @Nullable Object> mapInOrder(List<@Nullable Object> given) {
    Map<@Nullable Object, @Nullable Object> ordered = new LinkedHashMap<>();
    if (given.size() == 1 && given.getFirst() instanceof Map<?, ?> copied) {
      ordered.putAll(copied);
    } else if (!given.isEmpty() && given.getFirst() instanceof Map.Entry<?, ?>) {
      given.forEach(each -> {
        if (each instanceof Map.Entry<?, ?> entry) {
          ordered.put(entry.getKey(), entry.getValue());
        }
      });
    } else {
      for (int i = 0; i + 1 < given.size(); i += 2) {
        ordered.put(given.get(i), given.get(i + 1));
      }
    }
    return ordered;
  }
}
