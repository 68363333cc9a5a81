package javalings.interleave.hook;

import java.util.Arrays;
import java.util.Set;
import java.util.Vector;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.LibraryObjects;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.lock.MonitorTable;
import org.jspecify.annotations.Nullable;

/**
 * The reads of what a call is given: {@code b.addAll(a)} reads {@code a}, as does {@code "" + a}.
 */
final class ArgumentReads {

  private static final Set<String> SETS = Set.of("Set", "HashSet", "LinkedHashSet", "SequencedSet");
  private static final Set<String> TAKE_OVER = Set.of("addAll", "new");

  private ArgumentReads() {}

  static void read(ModelThread caller, @Nullable Object argument, CodeSite site) {
    if (argument instanceof Object[] several) {
      ArrayElements.all(caller, several, site, false);
      Arrays.stream(several).forEach(each -> contents(caller, each, site));
    } else {
      contents(caller, argument, site);
    }
  }

  private static void contents(ModelThread caller, @Nullable Object argument, CodeSite site) {
    if (argument == null) {
      return;
    }
    if (argument.getClass().isArray()) {
      ArrayElements.all(caller, argument, site, false);
      return;
    }
    Object whole = PartToWhole.of(caller).whole(argument);
    switch (LibraryObjects.sharing(argument)) {
      case PLAIN -> {
        Contents.access(caller, whole, site, false);
        caller.tell(site, "reads", whole);
      }
      case LOCKED -> locked(caller, whole, site);
      case CONCURRENT, STAGE -> {
        caller.step(caller.cell(whole), false);
        caller.acquire(whole);
      }
      case NONE, HANDLE, UNKNOWN -> {
        // it has no contents, or none that may be seen halfway
      }
    }
  }

  /** A set takes over element by element, and a synchronized wrapper's iterator takes no lock. */
  private static boolean isWalkedBySet(Object source, CodeSite site) {
    return SETS.contains(site.owner())
        && TAKE_OVER.contains(site.member())
        && !(source instanceof Vector<?>);
  }

  private static void locked(ModelThread caller, Object whole, CodeSite site) {
    if (site.effect().unlocked() || isWalkedBySet(whole, site)) {
      Contents.access(caller, whole, site, false);
      return;
    }
    MonitorTable.of(caller).enterQuietly(caller, whole, site);
    Contents.access(caller, whole, site, false);
    MonitorTable.of(caller).exitQuietly(caller, whole);
  }
}
