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
      // TODO 3: How much room is there?
      for (var letter : receipt.getBytes(UTF_8)) {
        bytes.set(ValueLayout.JAVA_BYTE, used, letter);
        used++;
      }
    }

    /** A look at what has been printed, and at no more than that. */
    @Borrowed
    Strip printed() {
      return new Strip(bytes);
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
    // TODO 1: Whose is the roll, on each of these lines?
    var strip = roll.printed();
    archive.keep(roll);
    return strip.text();
  }

  /** Takes a roll over, and gives it back with all receipts on it, unless one did not fit. */
  static Roll printAll(Roll roll, List<String> receipts) {
    // TODO 2: And if one did not fit, whose is the roll then?
    for (var receipt : receipts) {
      roll.print(receipt);
    }
    return roll;
  }
}
