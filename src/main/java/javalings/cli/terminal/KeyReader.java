package javalings.cli.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javalings.watch.core.Key;
import javalings.watch.core.Key.Named;

/**
 * Reads keys from a terminal in raw mode. Escape sequences are those of ECMA-48 and of xterm's
 * function keys; what is not known is read whole and ignored.
 */
final class KeyReader {

  /** Where the characters come from. */
  interface Characters {
    int END = -1;
    int NOTHING = -2;

    /**
     * The next UTF-16 unit, {@link #END}, or {@link #NOTHING} when none came in time.
     *
     * @param millis how long to wait; 0 for ever
     */
    int read(long millis) throws IOException;
  }

  private static final char ESC = 27;

  /** A terminal sends a sequence in one go; a person pressing Escape sends nothing after it. */
  private static final long SEQUENCE_MILLIS = 30;

  private static final Map<Integer, Named> CONTROLS =
      Map.of(
          (int) '\r',
          Named.ENTER,
          (int) '\n',
          Named.ENTER,
          0x7F,
          Named.BACKSPACE,
          (int) '\b',
          Named.BACKSPACE,
          0x0C,
          Named.REDRAW);

  private static final Map<String, Named> SEQUENCES =
      Map.ofEntries(
          Map.entry("A", Named.UP),
          Map.entry("B", Named.DOWN),
          Map.entry("C", Named.RIGHT),
          Map.entry("D", Named.LEFT),
          Map.entry("H", Named.HOME),
          Map.entry("F", Named.END),
          Map.entry("1~", Named.HOME),
          Map.entry("7~", Named.HOME),
          Map.entry("4~", Named.END),
          Map.entry("8~", Named.END),
          Map.entry("5~", Named.PAGE_UP),
          Map.entry("6~", Named.PAGE_DOWN));

  /** Enter of the keypad, behind {@code ESC O}. */
  private static final String KEYPAD_ENTER = "M";

  /** A click in xterm's oldest form, behind {@code ESC [}: three more characters say where. */
  private static final String CLICK = "M";

  private static final int CLICK_LENGTH = 3;

  /** Around what is pasted, in bracketed paste mode. */
  private static final String PASTE_BEGINS = "200~";

  private static final Pattern PASTE_ENDS = Pattern.compile("\033\\[201~$");

  /** Ends a string that a terminal sends, behind {@code ESC ]} and its like. */
  private static final Pattern STRING_ENDS = Pattern.compile("(\033\\\\|[\007\u009C])$");

  private static final int LONGEST_END = 6;

  /** Skipping is over when nothing came for so long. */
  private static final long SKIP_MILLIS = 1000;

  /** The Linux console sends one more character behind it for its function keys. */
  private static final char CONSOLE_KEY = '[';

  private final Characters characters;

  /** Read already, but not yet part of a key; {@link Characters#NOTHING} for none. */
  private int ahead = Characters.NOTHING;

  KeyReader(Characters characters) {
    this.characters = characters;
  }

  /** Waits for the next key; empty when the input has ended. */
  Optional<Key> next() throws IOException {
    while (true) {
      var read = first();
      if (read == Characters.END) {
        return Optional.empty();
      }
      var key = read == ESC ? escaped() : plain(read);
      if (key.isPresent()) {
        return key;
      }
    }
  }

  private int first() throws IOException {
    var read = ahead == Characters.NOTHING ? characters.read(0) : ahead;
    ahead = Characters.NOTHING;
    return read;
  }

  private Optional<Key> plain(int read) throws IOException {
    if (read < ' ' || read == 0x7F) {
      return Optional.ofNullable(CONTROLS.get(read));
    }
    if (Character.isHighSurrogate((char) read)) {
      var low = characters.read(SEQUENCE_MILLIS);
      return low < 0
          ? Optional.empty()
          : Optional.of(new Key.Letter(Character.toCodePoint((char) read, (char) low)));
    }
    return Optional.of(new Key.Letter(read));
  }

  private Optional<Key> escaped() throws IOException {
    var next = characters.read(SEQUENCE_MILLIS);
    return switch (next) {
      case Characters.NOTHING, Characters.END -> Optional.of(Named.ESCAPE);
      case ESC -> {
        ahead = ESC;
        yield Optional.of(Named.ESCAPE);
      }
      case '[' -> controlSequence(sequence());
      case 'O' -> keypad(sequence());
      case ']', 'P', 'X', '^', '_' -> {
        skipTo(STRING_ENDS);
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  private static Optional<Key> keypad(String sequence) {
    return sequence.equals(KEYPAD_ENTER)
        ? Optional.of(Named.ENTER)
        : Optional.ofNullable(SEQUENCES.get(sequence));
  }

  private Optional<Key> controlSequence(String sequence) throws IOException {
    if (sequence.equals(PASTE_BEGINS)) {
      skipTo(PASTE_ENDS);
    } else if (sequence.equals(CLICK)) {
      for (var i = 0; i < CLICK_LENGTH; i++) {
        var _ = characters.read(SEQUENCE_MILLIS);
      }
    }
    return Optional.ofNullable(SEQUENCES.get(sequence));
  }

  /**
   * Neither pasted text is meant as keys, in which x and y would reset an exercise, nor what a
   * terminal answers to whoever asked for its name or its colours, though that was another program.
   */
  private void skipTo(Pattern end) throws IOException {
    var skipped = new StringBuilder();
    do {
      var read = characters.read(SKIP_MILLIS);
      if (read < 0) {
        return;
      }
      skipped.append((char) read);
      skipped.delete(0, Math.max(0, skipped.length() - LONGEST_END));
    } while (!end.matcher(skipped).find());
  }

  /** The characters behind the introducer, up to and with the final one. */
  private String sequence() throws IOException {
    var sequence = new StringBuilder();
    while (true) {
      var read = characters.read(SEQUENCE_MILLIS);
      if (read == ESC) {
        ahead = ESC; // another one begins, and this one was cut
      }
      if (read < 0 || read == ESC) {
        return "";
      }
      sequence.append((char) read);
      if (isFinal(read) && !(read == CONSOLE_KEY && sequence.length() == 1)) {
        return sequence.toString();
      }
    }
  }

  private static boolean isFinal(int read) {
    return read >= '@' && read <= '~';
  }
}
