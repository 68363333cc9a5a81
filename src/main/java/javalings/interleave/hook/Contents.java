package javalings.interleave.hook;

import java.util.IdentityHashMap;
import java.util.Set;
import java.util.WeakHashMap;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.model.StateKey;
import org.jspecify.annotations.Nullable;

/**
 * The contents of an object that several threads must not use at a time: one place in memory. Those
 * of a view of an array are the array's elements.
 */
final class Contents {

  private static final Set<String> ONE_ELEMENT = Set.of("get", "set");

  /** Objects of an execution that have their contents in an unusual way. */
  private static final class Known {
    private final IdentityHashMap<Object, Boolean> accessOrdered = new IdentityHashMap<>();
    private final IdentityHashMap<Object, Object> wrapped = new IdentityHashMap<>();
  }

  private static final StateKey<Execution, Known> KNOWN = new StateKey<>(_ -> new Known());

  private Contents() {}

  private static Known known(ModelThread caller) {
    return caller.execution().state(KNOWN);
  }

  /** A map that moves what is looked up to its end: looking changes it. */
  static void inAccessOrder(ModelThread caller, Object map) {
    known(caller).accessOrdered.put(map, true);
  }

  /** A synchronized wrapper has its contents in the collection that it wraps. */
  static void wraps(ModelThread caller, Object wrapper, Object inner) {
    known(caller).wrapped.put(wrapper, inner);
  }

  /** The collection in which a wrapper, or a wrapper of that, has its contents. */
  static Object inside(ModelThread caller, Object wrapper) {
    Object inner = known(caller).wrapped.get(wrapper);
    return inner == null ? wrapper : inside(caller, inner);
  }

  static void call(ModelThread caller, Object target, @Nullable Object[] args, CodeSite site) {
    Object owner = known(caller).wrapped.getOrDefault(target, target);
    boolean isWrite = movesWhenLookedAt(caller, owner, site) || !site.looks();
    if (owner.getClass().isArray()
        && ONE_ELEMENT.contains(site.member())
        && args.length > 0
        && args[0] instanceof Integer index) {
      ArrayElements.some(caller, owner, index, index + 1, site, isWrite);
    } else {
      access(caller, owner, site, isWrite);
    }
  }

  /** A weak map throws dead entries away whatever is asked of it. */
  private static boolean movesWhenLookedAt(ModelThread caller, Object owner, CodeSite site) {
    return owner instanceof WeakHashMap<?, ?>
        || (site.member().startsWith("get") && known(caller).accessOrdered.containsKey(owner));
  }

  static void access(ModelThread caller, Object target, CodeSite site, boolean isWrite) {
    Object owner = known(caller).wrapped.getOrDefault(target, target);
    if (owner.getClass().isArray()) {
      ArrayElements.all(caller, owner, site, isWrite);
      return;
    }
    String key = owner.getClass().getSimpleName() + ".contents";
    SharedMemory.plain(caller, owner, "contents", key, site, isWrite);
  }

  /** An iterator is an object of its own, besides what it walks through. */
  static void position(ModelThread caller, Object cursor, CodeSite site) {
    String key = cursor.getClass().getSimpleName() + ".position";
    SharedMemory.plain(caller, cursor, "position", key, site, true);
  }
}
