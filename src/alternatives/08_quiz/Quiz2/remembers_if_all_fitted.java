import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import javalings.own.Borrowed;
import javalings.own.Mut;
import javalings.own.View;

// Quiz 2. A till prints receipts on a roll: bytes outside of the heap, one receipt after the
// other.
class Quiz2 {

  /** A roll has one owner, who closes it one day, or passes it on. */
  static final class Roll implements AutoCloseable {
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment bytes;
    private long used;

    Roll(long size) {
      bytes = arena.allocate(size);
    }

    /** A receipt that does not fit gets an IllegalStateException, and none of it is printed. */
    @Mut
    void print(String receipt) {
      var source = MemorySegment.ofArray(receipt.getBytes(UTF_8));
      if (source.byteSize() > bytes.byteSize() - used) {
        throw new IllegalStateException("full");
      }
      bytes.asSlice(used, source.byteSize()).copyFrom(source);
      used += source.byteSize();
    }

    /** A look at what has been printed, and at no more than that. */
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
    /** Takes a roll over. */
    void keep(Roll roll);
  }

  /** Archives a roll, and returns all that is printed on it. */
  static String archive(Roll roll, Archive archive) {
    String text;
    {
      var strip = roll.printed();
      text = strip.text();
    }
    archive.keep(roll);
    return text;
  }

  /** Takes a roll over, and gives it back with all receipts on it, unless one did not fit. */
  static Roll printAll(Roll roll, List<String> receipts) {
    boolean done = false;
    try {
      for (var receipt : receipts) {
        roll.print(receipt);
      }
      done = true;
    } finally {
      if (!done) {
        roll.close();
      }
    }
    return roll;
  }
}
