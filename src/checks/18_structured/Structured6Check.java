import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Collections;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.TimeUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Structured6Check {

  @Test
  void no_reader_sees_a_note() {
    Interleavings.explore(() -> {
      var manuscript = new Structured6.Manuscript("Call me Ada.");
      Structured6.proofread(
          manuscript,
          List.of(it -> "one saw " + it.text().length(), it -> "two saw " + it.text().length()));
      assertEquals(
          "Call me Ada. [one saw 12] [two saw 12]",
          manuscript.text(),
          "Two readers count the letters of \"Call me Ada.\". What is in the manuscript then");
    });
  }

  @Test
  void the_notes_are_in_the_order_of_the_readers() throws Exception {
    for (var names : List.of(List.of("Ada"), List.of("Ada", "Grace", "Mary"), List.<String>of())) {
      var manuscript = new Structured6.Manuscript("text");
      Structured6.proofread(manuscript, names.stream().map(name -> reader(name)).toList());
      assertEquals(
          "text" + String.join("", names.stream().map(name -> " [" + name + "]").toList()),
          manuscript.text(),
          "The readers were %s. The manuscript then".formatted(names));
    }
  }

  @Test
  void all_read_at_the_same_time() {
    Interleavings.explore(() -> {
      var reading = new CountDownLatch(2);
      var manuscript = new Structured6.Manuscript("text");
      Structured6.proofread(manuscript, List.of(it -> meet(reading), it -> meet(reading)));
      assertEquals("text [met] [met]", manuscript.text(), "Two readers who wait for each other");
    });
  }

  @Test
  void so_do_twenty() throws Exception {
    var reading = new CountDownLatch(20);
    var alone = new AtomicBoolean();
    Structured6.Reader reader =
        it -> {
          reading.countDown();
          if (alone.get() || !reading.await(2, TimeUnit.SECONDS)) {
            alone.set(true);
          }
          return "read";
        };
    Structured6.proofread(
        new Structured6.Manuscript("text"), Collections.nCopies(20, reader));
    assertFalse(
        alone.get(), "Twenty readers wait for each other, and not all read at the same time");
  }

  @Test
  void when_a_reader_fails_nobody_reads_any_more() {
    Interleavings.explore(() -> {
      var manuscript = new Structured6.Manuscript("text");
      var told = "nothing";
      try {
        Structured6.proofread(
            manuscript, List.of(it -> refuse("no glasses"), it -> it.text()));
      } catch (Exception e) {
        told = first(e).getMessage();
      }
      manuscript.note("given back");
      assertEquals("no glasses", told, "The first of two readers failed. What the caller was told");
    });
  }

  @Test
  void the_last_reader_may_fail_as_well() {
    var manuscript = new Structured6.Manuscript("text");
    try {
      Structured6.proofread(manuscript, List.of(reader("Ada"), it -> refuse("no light")));
    } catch (Exception e) {
      assertEquals("no light", first(e).getMessage(), "The second of two readers failed, with");
      return;
    }
    fail("The second of two readers failed, and nobody was told");
  }

  private static Structured6.Reader reader(String remark) {
    return it -> remark;
  }

  private static String meet(CountDownLatch reading) throws InterruptedException {
    reading.countDown();
    reading.await();
    return "met";
  }

  private static String refuse(String why) {
    throw new IllegalStateException(why);
  }

  private static Throwable first(Throwable thrown) {
    return thrown.getCause() == null ? thrown : first(thrown.getCause());
  }
}
