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
      final byte[] letters = receipt.getBytes(UTF_8);
      if (used + letters.length > bytes.byteSize()) {
        throw new IllegalStateException("the roll is full");
      }
      for (var letter : letters) {
        bytes.set(ValueLayout.JAVA_BYTE, used++, letter);
      }
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
    final var text = roll.printed().text();
    try {
      return text;
    } finally {
      archive.keep(roll);
    }
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
