import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Mut;
import javalings.own.View;
class Quiz2 {
  static final class Roll implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment bytes;
    private long used;

    Roll(long size) {
      bytes = arena.allocate(size);
    }
    @Mut
    void print(String receipt) {
      var letters = MemorySegment.ofArray(receipt.getBytes(UTF_8));
      try {
        bytes.asSlice(used, letters.byteSize()).copyFrom(letters);
      } catch (IndexOutOfBoundsException e) {
        throw new IllegalStateException("no room for " + receipt, e);
      }
      used += letters.byteSize();
    }
    @Borrowed
    Strip printed() {
      return new Strip(bytes.asSlice(0, used));
    }

    @Override
    public void close() {
      arena.close();
    }
  }

  @View
  record Strip(@Borrowed MemorySegment bytes) {
    String text() {
      return new String(bytes.toArray(ValueLayout.JAVA_BYTE), UTF_8);
    }
  }

  interface Archive {
    void keep(Roll roll);
  }
  static String archive(Roll roll, Archive archive) {
    var text = roll.printed().text();
    archive.keep(roll);
    return text;
  }
  static Roll printAll(Roll roll, List<String> receipts) {
    try {
      for (int i = 0; i < receipts.size(); i++) {
        roll.print(receipts.get(i));
      }
    } catch (RuntimeException | Error e) {
      roll.close();
      throw e;
    }
    return roll;
  }
}
