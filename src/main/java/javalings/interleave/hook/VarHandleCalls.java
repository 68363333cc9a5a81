package javalings.interleave.hook;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.SharedMemory;
import javalings.interleave.race.DataRace;
import javalings.interleave.race.MemoryCell;
import org.jspecify.annotations.Nullable;

/**
 * Accesses through a {@link VarHandle}, in its modes: plain ones race, opaque ones neither race nor
 * order, acquire and release order one way, volatile ones and read-modify-writes both.
 */
final class VarHandleCalls {

  private VarHandleCalls() {}

  static LibraryCallHooks.Frame access(
      ModelThread caller, Object receiver, @Nullable Object[] args, CodeSite site) {
    VarHandle handle = (VarHandle) receiver;
    Object target = target(handle, args);
    Object member = member(handle, args);
    boolean isWrite = !site.member().startsWith("get") || site.member().startsWith("getAnd");
    if (site.member().equals("get") || site.member().equals("set")) {
      SharedMemory.plain(caller, target, member, key(target, member), site, isWrite);
    } else {
      atomic(caller, target, member, site, isWrite);
    }
    List<@Nullable Object> values = Arrays.asList(args).subList(coordinates(handle), args.length);
    var what = new ThreadAction.Member(target, DataRace.member(member));
    boolean changes = !site.looks();
    return LibraryCallHooks.Frame.of(
        caller.tell(site, new ThreadAction.HandleCall(what, site.member(), values, changes)));
  }

  private static void atomic(
      ModelThread caller, Object target, Object member, CodeSite site, boolean isWrite) {
    MemoryCell cell = caller.cell(target, member);
    caller.step(cell, isWrite);
    SharedMemory.check(caller, target, member, key(target, member), site, isWrite, true);
    String mode = site.member();
    boolean isOpaque = mode.endsWith("Opaque") || mode.endsWith("Plain");
    boolean acquires = !isOpaque && !mode.endsWith("Release") && !mode.equals("setVolatile");
    boolean releases = !isOpaque && isWrite && !mode.endsWith("Acquire");
    SharedMemory.order(caller, cell, acquires, releases);
  }

  private static String key(Object target, Object member) {
    return target.getClass().getSimpleName() + "." + member;
  }

  private static int coordinates(VarHandle handle) {
    return handle.coordinateTypes().size();
  }

  private static Object target(VarHandle handle, @Nullable Object[] args) {
    Object first = coordinates(handle) > 0 ? args[0] : null;
    return first == null ? handle : first;
  }

  private static Object member(VarHandle handle, @Nullable Object[] args) {
    if (coordinates(handle) == 2 && args[1] instanceof Integer index) {
      return index;
    }
    return handle.describeConstable().map(VarHandle.VarHandleDesc::constantName).orElse("value");
  }
}
