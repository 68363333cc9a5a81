package javalings.interleave.hook;

import java.util.Arrays;
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

  private ArgumentReads() {}

  static void read(ModelThread caller, @Nullable Object argument, CodeSite site) {
    read(caller, null, argument, site);
  }

  /** The reads of something that the receiver of a call is given. */
  static void read(
      ModelThread caller, @Nullable Object receiver, @Nullable Object argument, CodeSite site) {
    if (argument instanceof Object[] several) {
      ArrayElements.all(caller, several, site, false);
      Arrays.stream(several)
          .filter(each -> ElementReads.isOfArray(each, site))
          .forEach(each -> read(caller, receiver, each, site));
    } else {
      contents(caller, receiver, argument, site);
    }
  }

  private static void contents(
      ModelThread caller, @Nullable Object receiver, @Nullable Object argument, CodeSite site) {
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
        ElementReads.read(caller, argument, site);
      }
      case LOCKED -> {
        @Nullable Object inside = receiver == null ? null : Contents.inside(caller, receiver);
        boolean isWalked = WalkedArguments.isWalked(inside, argument, site);
        locked(caller, argument, whole, site, isWalked);
      }
      case CONCURRENT, STAGE -> {
        caller.step(caller.cell(whole), false);
        caller.acquire(whole);
        ElementReads.read(caller, argument, site);
      }
      case NONE, HANDLE, UNKNOWN -> ElementReads.read(caller, argument, site);
    }
  }

  /** An iterator of a synchronized wrapper takes no lock. */
  private static void locked(
      ModelThread caller, Object argument, Object whole, CodeSite site, boolean isWalked) {
    if (site.effect().unlocked() || isWalked) {
      Contents.access(caller, whole, site, false);
      return;
    }
    MonitorTable.of(caller).enterQuietly(caller, whole, site);
    Contents.access(caller, whole, site, false);
    ElementReads.read(caller, argument, site);
    MonitorTable.of(caller).exitQuietly(caller, whole);
  }
}
