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
      var letters = receipt.getBytes(UTF_8);
      if (letters.length > room()) {
        throw new IllegalStateException("full");
      }
      bytes.asSlice(used).asSlice(0, letters.length).copyFrom(MemorySegment.ofArray(letters));
      used = used + letters.length;
    }

    private long room() {
      return bytes.byteSize() - used;
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
    String text = textOf(roll);
    archive.keep(roll);
    return text;
  }

  private static String textOf(@Borrowed Roll roll) {
    return roll.printed().text();
  }
  static Roll printAll(Roll roll, List<String> receipts) {
    try {
      for (var receipt : receipts) {
        roll.print(receipt);
      }
      return roll;
    } catch (Throwable e) {
      roll.close();
      throw e;
    }
  }
}
