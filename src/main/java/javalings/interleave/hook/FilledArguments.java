package javalings.interleave.hook;

import java.lang.reflect.Array;
import java.nio.Buffer;
import java.util.Collection;
import java.util.Set;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.jdk.ObjectSharing;
import org.jspecify.annotations.Nullable;

/** The collections and arrays that a method of an object fills: {@code queue.drainTo(list)}. */
final class FilledArguments {

  private static final Set<String> FILL =
      Set.of(
          "drainTo",
          "toArray",
          "read",
          "nextBytes",
          "digest",
          "inflate",
          "deflate",
          "appendReplacement",
          "appendTail");

  private FilledArguments() {}

  static void write(ModelThread caller, Object receiver, @Nullable Object[] args, CodeSite site) {
    boolean fills =
        FILL.contains(site.member()) || (receiver instanceof Buffer && site.member().equals("get"));
    for (int i = 0; fills && i < args.length; i++) {
      Object arg = args[i];
      if (arg != null && arg.getClass().isArray()) {
        array(caller, receiver, arg, args, i, site);
      } else if (arg != null && LibraryObjects.sharing(arg) == ObjectSharing.PLAIN) {
        Contents.access(caller, PartToWhole.of(caller).whole(arg), site, true);
      }
    }
  }

  private static void array(
      ModelThread caller,
      Object receiver,
      Object array,
      @Nullable Object[] args,
      int at,
      CodeSite site) {
    int from = 0;
    int end = Array.getLength(array);
    if (at + 2 < args.length
        && args[at + 1] instanceof Integer first
        && args[at + 2] instanceof Integer count) {
      from = first;
      end = first + count;
    } else if (site.member().equals("toArray") && receiver instanceof Collection<?> all) {
      end = all.size() > end ? 0 : all.size() + 1; // another array is made if it is too short
    }
    ArrayElements.some(caller, array, from, end, site, true);
  }
}
