import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class Lifetimes4Check {
  private record Bill(String name, int cents) {}

  private static final List<Bill> BILLS =
      List.of(
          new Bill("Ada", 900), new Bill("Ben", 100), new Bill("Cleo", 500), new Bill("Ben", 501));

  private final List<String> log = new ArrayList<>();

  @Test
  void lists_the_large_bills() {
    assertEquals(List.of("Ada", "Ben"), above(500), "Names on bills of more than 500 cents");
    assertEquals(List.of("Ada", "Cleo", "Ben"), above(499), "Names on bills of more than 499 cents");
    assertEquals(List.of(), above(900), "Names on bills of more than 900 cents");
    assertEquals(List.of("Ada", "Ben", "Cleo", "Ben"), above(0), "Names on bills of more than 0");
    assertEquals(List.of(), Lifetimes4.above(database(List.of()), 0), "A table without any bill");
  }

  @Test
  void closes_the_table_once() {
    above(300);
    assertEquals(List.of("open bills", "close"), log, "What happened to the table");
  }

  @Test
  void closes_it_after_a_bad_row_too() {
    var bills = List.of(new Bill("Ada", 900), new Bill("Ben", -1), new Bill("Cleo", 500));
    assertThrows(
        IllegalArgumentException.class,
        () -> Lifetimes4.above(database(bills), 10),
        "The second row cannot be read, and its exception should reach the caller");
    assertEquals(List.of("open bills", "close"), log, "A row was bad. What happened to the table");
  }

  private List<String> above(int cents) {
    return Lifetimes4.above(database(BILLS), cents);
  }

  private Lifetimes4.Database database(List<Bill> bills) {
    return name -> {
      log.add("open " + name);
      return new Open(bills.iterator());
    };
  }

  private final class Open implements Lifetimes4.Table, Lifetimes4.Rows {
    private final Iterator<Bill> bills;
    private Bill bill = new Bill("nobody", 1_000_000);
    private boolean atRow;
    private boolean closed;

    Open(Iterator<Bill> bills) {
      this.bills = bills;
    }

    @Override
    public Lifetimes4.Rows rows() {
      return this;
    }

    @Override
    public void close() {
      closed = true;
      log.add("close");
    }

    @Override
    public boolean next() {
      mustBeOpen();
      atRow = bills.hasNext();
      if (atRow) {
        bill = bills.next();
      }
      return atRow;
    }

    @Override
    public String name() {
      mustBeAtRow();
      return bill.name();
    }

    @Override
    public int cents() {
      mustBeAtRow();
      if (bill.cents() < 0) {
        throw new IllegalArgumentException("a bill of " + bill.cents() + " cents");
      }
      return bill.cents();
    }

    private void mustBeAtRow() {
      mustBeOpen();
      if (!atRow) {
        throw new IllegalStateException("there is no row here: next() did not return true");
      }
    }

    private void mustBeOpen() {
      if (closed) {
        throw new IllegalStateException("table is closed: its rows cannot be read any more");
      }
    }
  }
}
