import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class Resources3Check {
  private static final RuntimeException FULL = new IllegalStateException("disk full");
  private static final RuntimeException BAD = new IllegalArgumentException("not a block");
  private static final RuntimeException STUCK = new IllegalStateException("cannot close");

  private final List<String> events = new ArrayList<>();
  private boolean closes = true;

  @Test
  void the_first_failure_is_the_one_to_tell() {
    closes = false;
    var thrown = assertThrows(RuntimeException.class, () -> backup("a", "full"), "write() failed, and nobody was told");
    assertSame(
        FULL,
        thrown,
        "write() throws \"disk full\" for the block \"full\", and after that close() throws \"cannot"
            + " close\". What the caller hears");
    assertSame(
        BAD,
        assertThrows(RuntimeException.class, () -> backup("bad"), "write() failed, and nobody was told"),
        "write() throws an IllegalArgumentException, and then close() fails. What the caller hears");
  }

  @Test
  void the_second_failure_is_not_lost() {
    closes = false;
    var thrown = assertThrows(RuntimeException.class, () -> backup("full"), "write() failed, and nobody was told");
    assertEquals(
        List.of("cannot close"),
        List.of(thrown.getSuppressed()).stream().map(Throwable::getMessage).distinct().toList(),
        "What followed should be attached to the first failure, as suppressed");
  }

  @Test
  void a_disk_that_cannot_be_closed_is_a_failure() {
    closes = false;
    assertSame(
        STUCK,
        assertThrows(
            RuntimeException.class,
            () -> backup("a", "b"),
            "close() failed, so the blocks may not be on the disk, and nobody was told"),
        "Writing went well and closing failed: that is what the caller should hear");
  }

  @Test
  void it_is_closed_once_in_any_case() {
    assertThrows(RuntimeException.class, () -> backup("a", "full", "b"), "The disk was full");
    assertEquals(List.of("a", "close"), events, "The second of three blocks did not fit");
    events.clear();
    assertThrows(IllegalArgumentException.class, () -> backup("a", "bad"), "A block was bad");
    assertEquals(List.of("a", "close"), events, "The second block was bad");
    events.clear();
    backup("a", "b");
    assertEquals(List.of("a", "b", "close"), events, "Two blocks, and all went well");
    events.clear();
    closes = false;
    assertThrows(RuntimeException.class, () -> backup("a", "b"), "The disk could not be closed");
    assertEquals(List.of("a", "b", "close"), events, "Two blocks, and close() failed");
    events.clear();
    assertThrows(RuntimeException.class, () -> backup("a", "full"), "The disk was full");
    assertEquals(List.of("a", "close"), events, "write() failed, and then close() failed, too");
  }

  private void backup(String... blocks) {
    Resources3.backup(new Disk(), blocks);
  }

  private final class Disk implements Resources3.Disk {
    @Override
    public void write(String block) {
      if (block.equals("full")) {
        throw FULL;
      }
      if (block.equals("bad")) {
        throw BAD;
      }
      events.add(block);
    }

    @Override
    public void close() {
      events.add("close");
      if (!closes) {
        throw STUCK;
      }
    }
  }
}
