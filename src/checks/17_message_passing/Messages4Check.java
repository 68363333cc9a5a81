import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javalings.check.Interleavings;
import org.junit.jupiter.api.Test;

class Messages4Check {

  @Test
  void the_sorter_goes_home() {
    Interleavings.explore(() -> {
      var office = new Messages4();
      var sorter = new Thread(() -> sort(office));
      sorter.start();
      office.close();
      sorter.join();
    });
  }

  @Test
  void the_last_letter_is_sorted() {
    Interleavings.explore(() -> {
      var office = new Messages4();
      var sorted = new ArrayList<String>();
      var sorter = new Thread(() -> sorted.addAll(sort(office)));
      sorter.start();
      office.bring("bill");
      office.close();
      sorter.join();
      assertEquals(List.of("bill"), sorted, "A bill was brought before the office closed. Sorted:");
    });
  }

  @Test
  void what_is_there_at_closing_time_is_done() {
    var texts = new ArrayList<>(List.of("bill", "", "end", "bill"));
    textsOf(Messages4.class).filter(text -> !texts.contains(text)).forEach(texts::add);
    Interleavings.explore(() -> {
      var office = new Messages4();
      texts.forEach(office::bring);
      office.close();
      assertEquals(
          texts,
          office.sort(),
          "These letters came before the office closed. A letter may have any text. Sorted:");
    });
  }

  /** No text marks the end: a letter may have it, also one that is written in the class itself. */
  private static Stream<String> textsOf(Class<?> type) {
    try (var in = type.getClassLoader().getResourceAsStream(type.getName() + ".class")) {
      return StreamSupport.stream(
              ClassFile.of().parse(in.readAllBytes()).constantPool().spliterator(), false)
          .filter(StringEntry.class::isInstance)
          .map(entry -> ((StringEntry) entry).stringValue().intern());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void the_sorter_sleeps_while_nothing_comes() throws InterruptedException {
    var office = new Messages4();
    var sorter = Thread.ofVirtual().start(() -> sort(office));
    try {
      assertTrue(
          sleeps(sorter),
          "The office is open, and nothing comes. The sorter did not go to sleep until something"
              + " does: it went home, or looks up again and again");
    } finally {
      office.close();
      sorter.interrupt();
    }
    assertTrue(
        sorter.join(Duration.ofSeconds(4)),
        "The office was closed, and the sorter was interrupted as well. The sorter is still at work");
  }

  private static List<String> sort(Messages4 office) {
    try {
      return office.sort();
    } catch (InterruptedException e) {
      return List.of("interrupted");
    }
  }

  /** Whether somebody goes to sleep until they are woken, and not for a while only. */
  private static boolean sleeps(Thread thread) throws InterruptedException {
    var limit = System.nanoTime() + Duration.ofSeconds(4).toNanos();
    while (System.nanoTime() < limit) {
      if (thread.getState() == Thread.State.WAITING) {
        return true;
      }
      if (thread.join(Duration.ofMillis(1))) {
        return false;
      }
    }
    return false;
  }
}
