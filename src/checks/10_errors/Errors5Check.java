import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Errors5Check {
  private static final IOException BROKEN = new IOException("cannot read broken.txt");

  private final List<String> asked = new ArrayList<>();

  @Test
  void a_failure_reaches_the_caller() {
    var thrown =
        assertThrows(
            IOException.class,
            () -> total("a", "broken", "ccc"),
            "The size of the second file is not known, so neither is the sum. The caller expects an"
                + " IOException");
    assertSame(BROKEN, thrown, "The disk's own exception should reach the caller, not another one");
    assertThrows(
        IllegalStateException.class,
        () ->
            Errors5.total(
                _ -> {
                  throw new IllegalStateException("the disk is not there");
                },
                List.of("a")),
        "The disk threw an IllegalStateException, and that should reach the caller");
  }

  @Test
  void adds_up_all_sizes() throws IOException {
    assertEquals(6, total("a", "bb", "ccc"), "Files of 1, 2 and 3 bytes");
    assertEquals(4, total("bb", "bb"), "The same file of 2 bytes, twice in the list");
    assertEquals(3, total("a", "", "bb"), "Files of 1, 0 and 2 bytes");
    assertEquals(0, total(), "No files at all");
    assertEquals(
        9_000_000_000L,
        Errors5.total(_ -> 3_000_000_000L, List.of("a", "b", "c")),
        "Three files of 3 billion bytes each");
  }

  @Test
  void asks_no_more_after_a_failure() {
    assertThrows(IOException.class, () -> total("a", "broken", "ccc"), "The second file is broken. The caller expects an IOException");
    assertEquals(
        List.of("a", "broken"),
        asked,
        "The disk should be asked for each file once, and for none after the failure");
  }

  private long total(String... files) throws IOException {
    return Errors5.total(
        file -> {
          asked.add(file);
          if (file.equals("broken")) {
            throw BROKEN;
          }
          return file.length();
        },
        List.of(files));
  }
}
