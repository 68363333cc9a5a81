import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class Resources4Check {
  private final List<String> events = new ArrayList<>();

  @Test
  void the_log_can_be_read() {
    var log = open("v2", "12 degrees", "13 degrees");
    assertEquals(2, log.version(), "The first line says v2");
    assertEquals("12 degrees", log.next(), "The line below the version");
    assertEquals("13 degrees", log.next(), "The third line of the file");
    assertEquals(109, open("v109").version(), "The first line says v109");
  }

  @Test
  void one_file_is_opened() {
    open("v1", "0 degrees");
    assertEquals(
        List.of("open log", "read v1"), events, "When the log is there, this should have happened");
  }

  @Test
  void the_log_closes_its_file() {
    open("v2", "12 degrees").close();
    assertEquals(
        List.of("open log", "read v2", "close"), events, "The log was closed when it was there");
  }

  @Test
  void a_file_without_a_log_is_closed() {
    assertThrows(
        IllegalArgumentException.class,
        () -> open("Dear Ada,", "how are you?"),
        "The file is a letter and no log, and the caller should hear of it");
    assertEquals(
        List.of("open log", "read Dear Ada,", "close"),
        events,
        "The file was a letter. Nobody got a log, so nobody else can close the file");
  }

  @Test
  void no_other_letter_will_do() {
    assertThrows(
        IllegalArgumentException.class, () -> open("w2"), "The first line says w2: not a version");
    assertThrows(
        IllegalArgumentException.class, () -> open("v"), "The first line says v: not a version");
  }

  @Test
  void a_file_that_cannot_be_read_is_closed() {
    assertThrows(
        UncheckedIOException.class,
        () -> open("unreadable"),
        "readLine() threw, and the caller should hear of it");
    assertEquals(
        List.of("open log", "close"),
        events,
        "readLine() threw. Nobody got a log, so nobody else can close the file");
    events.clear();
    assertThrows(
        NoSuchElementException.class, () -> open(), "The file is empty, and readLine() threw");
    assertEquals(List.of("open log", "close"), events, "The file was empty, and readLine() threw");
  }

  private Resources4.Log open(String... lines) {
    return Resources4.open(
        name -> {
          events.add("open " + name);
          return new File(List.of(lines).iterator());
        },
        "log");
  }

  private final class File implements Resources4.File {
    private final Iterator<String> lines;
    private boolean closed;

    File(Iterator<String> lines) {
      this.lines = lines;
    }

    @Override
    public String readLine() {
      if (closed) {
        throw new IllegalStateException("the file is closed already");
      }
      var line = lines.next();
      if (line.equals("unreadable")) {
        throw new UncheckedIOException(new IOException("the disk does not answer"));
      }
      events.add("read " + line);
      return line;
    }

    @Override
    public void close() {
      events.add("close");
      closed = true;
    }
  }
}
