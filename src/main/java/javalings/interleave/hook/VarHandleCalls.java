package javalings.interleave.hook;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import javalings.interleave.event.CodeSite;
import javalings.interleave.event.ThreadAction;
import javalings.interleave.model.AccessMode;
import javalings.interleave.model.ModelThread;
import javalings.interleave.race.DataRace;
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
    int first = coordinates(handle);
    String method = site.member();
    boolean isPlain = method.equals("get") || method.equals("set");
    AccessMode mode = isPlain ? AccessMode.PLAIN : AccessMode.of(method);
    var operands =
        new AtomicAccess.Operands(
            args.length > first ? args[first] : null, () -> current(handle, args, first));
    AtomicAccess access =
        AtomicAccess.begin(caller, target, member, key(target, member), site, mode, operands);
    List<@Nullable Object> values = Arrays.asList(args).subList(coordinates(handle), args.length);
    var what = new ThreadAction.Member(target, DataRace.member(member));
    boolean changes = !site.looks();
    return LibraryCallHooks.Frame.of(
            caller.tell(site, new ThreadAction.HandleCall(what, site.member(), values, changes)))
        .with(access);
  }

  private static @Nullable Object current(
      VarHandle handle, @Nullable Object[] args, int coordinates) {
    try {
      return handle
          .toMethodHandle(VarHandle.AccessMode.GET)
          .invokeWithArguments(Arrays.asList(args).subList(0, coordinates));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
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
