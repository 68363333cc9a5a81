package javalings.interleave.hook;

import java.nio.Buffer;
import java.util.regex.Pattern;
import javalings.interleave.event.CodeSite;
import javalings.interleave.model.ModelThread;
import javalings.interleave.model.PartToWhole;
import javalings.interleave.model.SharedMemory;
import org.jspecify.annotations.Nullable;

/**
 * Accesses to a buffer: to its elements, which are those of the array that it wraps, and to its
 * position and limit, which every relative access moves.
 */
final class BufferCalls {

  private static final Pattern ELEMENTS =
      Pattern.compile("(get|put)(?:|Char|Short|Int|Long|Float|Double)");

  private static final Pattern LOOKS =
      Pattern.compile(
          "array|arrayOffset|as\\w+|slice|duplicate|has\\w+|is\\w+|remaining|toString|equals|hashCode"
              + "|compareTo|mismatch");

  private BufferCalls() {}

  static void access(ModelThread caller, Buffer buffer, @Nullable Object[] args, CodeSite site) {
    var kind = ELEMENTS.matcher(site.member());
    if (!kind.matches()) {
      position(caller, buffer, site, !looks(args, site));
      return;
    }
    boolean isWrite = kind.group(1).equals("put");
    int values = isWrite ? 1 : 0;
    boolean isAbsolute = args.length == values + 1 && args[0] instanceof Integer;
    position(caller, buffer, site, !isAbsolute);
    int index = isAbsolute && args[0] instanceof Integer at ? at : buffer.position();
    int width = site.member().matches("get|put") ? 1 : width(site.member());
    for (int i = index; i < index + width; i++) {
      element(caller, buffer, i, site, isWrite);
    }
  }

  /** {@code limit()} asks, {@code limit(3)} sets. */
  private static boolean looks(@Nullable Object[] args, CodeSite site) {
    boolean asks = args.length == 0 && site.member().matches("position|limit|capacity|order");
    return asks || LOOKS.matcher(site.member()).matches();
  }

  private static int width(String method) {
    return switch (method.substring(3)) {
      case "Char", "Short" -> Short.BYTES;
      case "Int", "Float" -> Integer.BYTES;
      default -> Long.BYTES;
    };
  }

  private static void element(
      ModelThread caller, Buffer buffer, int index, CodeSite site, boolean isWrite) {
    if (buffer.hasArray()) {
      int at = buffer.arrayOffset() + index;
      ArrayElements.some(caller, buffer.array(), at, at + 1, site, isWrite);
    } else {
      Object whole = PartToWhole.of(caller).whole(buffer);
      SharedMemory.plain(caller, whole, index, "Buffer.elements", site, isWrite);
    }
  }

  private static void position(ModelThread caller, Buffer buffer, CodeSite site, boolean isWrite) {
    SharedMemory.plain(caller, buffer, "position", "Buffer.position", site, isWrite);
  }
}
