package javalings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javalings.watch.core.Key;
import javalings.watch.core.Key.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyReaderTest {

  @ParameterizedTest
  @CsvSource({
    "[A, UP",
    "OA, UP",
    "[B, DOWN",
    "[C, RIGHT",
    "[D, LEFT",
    "[H, HOME",
    "[1~, HOME",
    "[F, END",
    "OF, END",
    "[4~, END",
    "[5~, PAGE_UP",
    "[6~, PAGE_DOWN"
  })
  void knowsTheSequencesOfKeysThatWriteNothing(String sequence, Named key) {
    assertThat(keys("\033" + sequence)).containsExactly(key);
  }

  @Test
  void readsLettersAndControls() {
    assertThat(keys("h\r\n\177\b\014"))
        .containsExactly(
            new Key.Letter('h'),
            Named.ENTER,
            Named.ENTER,
            Named.BACKSPACE,
            Named.BACKSPACE,
            Named.REDRAW);
  }

  @Test
  void readsALetterOutsideTheBasicPlaneAsOne() {
    assertThat(keys("\uD83E\uDD80")).containsExactly(new Key.Letter(0x1F980));
  }

  @Test
  void takesALoneEscapeForTheKey() {
    assertThat(keys("\033")).containsExactly(Named.ESCAPE);
  }

  @Test
  void tellsTwoEscapesFromOneAndFromWhatFollows() {
    assertThat(keys("\033\033q")).containsExactly(Named.ESCAPE);
    assertThat(keys("\033\033")).containsExactly(Named.ESCAPE, Named.ESCAPE);
    assertThat(keys("\033\033[A")).containsExactly(Named.ESCAPE, Named.UP);
  }

  @Test
  void ignoresSequencesThatItDoesNotKnowWithAllTheirParameters() {
    assertThat(keys("\033[?2026;2$y\033[1;5Pq")).containsExactly(new Key.Letter('q'));
  }

  @Test
  void ignoresKeysHeldTogetherWithAlt() {
    assertThat(keys("\033nq")).containsExactly(new Key.Letter('q'));
  }

  @Test
  void whatIsPastedIsNoKeys() {
    assertThat(keys("a\033[200~xylophone\033[A\n\033[201~b")).isEqualTo(keys("ab"));
    assertThat(keys("a\033[200~x\033\033[201~b")).isEqualTo(keys("ab"));
  }

  @Test
  void aClickIsNoEnter() {
    assertThat(keys("a\033[M !!b\033[<0;3;4Mc")).isEqualTo(keys("abc"));
    assertThat(keys("\033OM")).containsExactly(Named.ENTER);
  }

  /** Whoever asked the terminal for its colours or its name may be gone when the answer comes. */
  @Test
  void whatTheTerminalAnswersIsNoKeys() {
    assertThat(keys("a\033]11;rgb:1e1e/xyxy/2e2e\033\\b")).isEqualTo(keys("ab"));
    assertThat(keys("a\033]52;c;bGwxbHg=\007b")).isEqualTo(keys("ab"));
    assertThat(keys("a\033P>|xterm(379)\033\\b\033_Gi=31;OK\033\\c")).isEqualTo(keys("abc"));
  }

  @Test
  void functionKeysOfTheLinuxConsoleAreNoLetters() {
    assertThat(keys("a\033[[A\033[[Eb")).isEqualTo(keys("ab"));
  }

  @Test
  void aSequenceThatAnotherOneCutsLeavesNothing() {
    assertThat(keys("\033[1;5\033[A")).containsExactly(Named.UP);
  }

  private static List<Key> keys(String typed) {
    var position = new int[1];
    var reader =
        new KeyReader(millis -> {
          if (position[0] < typed.length()) {
            return typed.charAt(position[0]++);
          }
          return millis == 0 ? KeyReader.Characters.END : KeyReader.Characters.NOTHING;
        });
    var keys = new ArrayList<Key>();
    try {
      for (var key = reader.next(); key.isPresent(); key = reader.next()) {
        keys.add(key.get());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return keys;
  }
}
