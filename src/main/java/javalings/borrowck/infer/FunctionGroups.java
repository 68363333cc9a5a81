package javalings.borrowck.infer;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Functions that are made of one another, in groups. */
final class FunctionGroups {
  private final Map<Object, Set<Object>> joined = new HashMap<>();
  private final Set<Object> told = new HashSet<>();

  void join(Object one, Object other) {
    joined.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
    joined.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
  }

  /** The group of a function; nothing, when another one of it was asked for before. */
  Set<Object> of(Object function) {
    if (told.contains(function)) {
      return Set.of();
    }
    var group = new HashSet<Object>(Set.of(function));
    var open = new ArrayDeque<>(group);
    while (!open.isEmpty()) {
      joined.getOrDefault(open.poll(), Set.of()).stream().filter(group::add).forEach(open::add);
    }
    told.addAll(group);
    return group;
  }
}
