import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources1Check {
  private final List<String> events = new ArrayList<>();
  private boolean stuck;

  @Test
  void a_bad_invoice_leaves_nothing_open() {
    assertThrows(
        IllegalArgumentException.class,
        () -> export("R1", "bad", "R2"),
        "write() throws for a bad invoice, and the caller should hear of it");
    assertEquals(
        List.of("open invoices", "write R1", "close"),
        events,
        "The second of three invoices was bad. The sheet should be closed, once, all the same");
    events.clear();
    assertThrows(
        IllegalStateException.class,
        () -> export("R1", "too much", "R2"),
        "write() throws when the disk is full, and the caller should hear of it");
    assertEquals(
        List.of("open invoices", "write R1", "close"),
        events,
        "The disk was full. The sheet should be closed, once, all the same");
    events.clear();
    assertThrows(
        StackOverflowError.class,
        () -> export("R1", "too deep", "R2"),
        "write() ran out of stack, and the caller should hear of it");
    assertEquals(
        List.of("open invoices", "write R1", "close"),
        events,
        "write() threw an Error. The sheet should be closed, once, all the same");
  }

  @Test
  void all_invoices_are_written_before_it_is_closed() {
    export("R2", "R1", "R2");
    assertEquals(
        List.of("open invoices", "write R2", "write R1", "write R2", "close"),
        events,
        "Three good invoices, and two of them are equal");
  }

  @Test
  void an_empty_sheet_is_closed_too() {
    export();
    assertEquals(List.of("open invoices", "close"), events, "No invoices at all");
  }

  @Test
  void a_sheet_that_cannot_be_closed_is_closed_once() {
    stuck = true;
    var failure = failure("R1");
    assertEquals(
        List.of("open invoices", "write R1", "close"),
        events,
        "close() of this sheet throws. The sheet should be closed once: after close() it is not ours");
    assertThrows(
        IllegalStateException.class,
        () -> {
          if (failure != null) {
            throw failure;
          }
        },
        "close() failed, so the invoices may not be on the disk, and the caller should hear of it");
  }

  @Test
  void a_folder_that_is_full_has_nothing_to_close() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Resources1.export(
                _ -> {
                  throw new IllegalStateException("the folder is full");
                },
                List.of("R1")),
        "open() throws when the folder is full, and the caller should hear of it");
  }

  /** What an export throws, or null. */
  private Throwable failure(String... invoices) {
    try {
      export(invoices);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }

  private void export(String... invoices) {
    Resources1.export(
        name -> {
          events.add("open " + name);
          return new Sheet();
        },
        List.of(invoices));
  }

  private final class Sheet implements Resources1.Sheet {
    @Override
    public void write(String line) {
      if (line.equals("bad")) {
        throw new IllegalArgumentException("not an invoice: " + line);
      }
      if (line.equals("too much")) {
        throw new IllegalStateException("the disk is full");
      }
      if (line.equals("too deep")) {
        throw new StackOverflowError();
      }
      events.add("write " + line);
    }

    @Override
    public void close() {
      events.add("close");
      if (stuck) {
        throw new IllegalStateException("cannot close");
      }
    }
  }
}
