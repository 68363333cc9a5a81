package javalings.interleave.hook;

import java.util.Arrays;
import java.util.IdentityHashMap;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.event.ThreadEvent;
import javalings.interleave.model.Execution;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.StateKey;
import org.jspecify.annotations.Nullable;

/**
 * The fields that field updaters are for. The updaters do not tell; what they do to a field and
 * what the program does to it itself is about the same place.
 */
final class UpdatedFields {

  private static final StateKey<Execution, UpdatedFields> KEY =
      new StateKey<>(_ -> new UpdatedFields());

  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();
  private String asked = "";

  private UpdatedFields() {}

  static UpdatedFields of(ModelThread caller) {
    return caller.execution().state(KEY);
  }

  /** A static method is called; the last argument of {@code newUpdater} is the field's name. */
  void asked(@Nullable Object[] args, CodeSite site) {
    if (site.member().equals("newUpdater")) {
      asked = String.valueOf(args[args.length - 1]);
    }
  }

  void made(Object result) {
    if (!asked.isEmpty() && isUpdater(result)) {
      names.put(result, asked);
      asked = "";
    }
  }

  /** The field's name; the updater itself where that is not known; empty for all else. */
  Object name(Object target) {
    Object name = isUpdater(target) ? names.get(target) : "";
    return name == null ? target : name;
  }

  /** Tells a call of an updater as what it is to a reader: an access to the field. */
  static @Nullable ThreadEvent tell(
      ModelThread caller, Object owner, Object member, @Nullable Object[] args, CodeSite site) {
    var field = new ThreadAction.Member(owner, member instanceof String name ? name : "a field");
    var values = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
    return caller.tell(
        site, new ThreadAction.HandleCall(field, site.member(), values, !site.looks()));
  }

  private static boolean isUpdater(Object object) {
    return object.getClass().getName().contains("FieldUpdater");
  }
}
