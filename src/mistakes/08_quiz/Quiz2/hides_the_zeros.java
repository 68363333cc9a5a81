// expect: checks-fail todo_3_shows_what_is_printed_only
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
      // Asked before the first byte: a receipt is printed as a whole or not at all.
      var letters = receipt.getBytes(UTF_8);
      if (letters.length > bytes.byteSize() - used) {
        throw new IllegalStateException("no room for " + receipt);
      }
      MemorySegment.copy(letters, 0, bytes, ValueLayout.JAVA_BYTE, used, letters.length);
      used += letters.length;
    }

    /** A look at what has been printed, and at no more than that. */
    @Borrowed
    Strip printed() {
      // A slice with an end of its own: nobody sees what is behind it.
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
      return new String(bytes.toArray(ValueLayout.JAVA_BYTE), UTF_8).replace("\0", "");
    }
  }

  interface Archive {
    /** Takes a roll over. */
    void keep(Roll roll);
  }

  /** Archives a roll, and returns all that is printed on it. */
  static String archive(Roll roll, Archive archive) {
    // All that looks at the roll comes before the line in which it goes. The text is a copy, so it
    // can stay.
    var text = roll.printed().text();
    archive.keep(roll);
    return text;
  }

  /** Takes a roll over, and gives it back with all receipts on it, unless one did not fit. */
  static Roll printAll(Roll roll, List<String> receipts) {
    try {
      for (var receipt : receipts) {
        roll.print(receipt);
      }
      return roll;
    } catch (Throwable e) {
      // The caller gets no roll, and has given theirs away: nobody else is left to close it.
      roll.close();
      throw e;
    }
  }
}
