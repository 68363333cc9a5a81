import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import javalings.check.Bytecode;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class ZeroCost3Check {

  @Test
  void writes_each_cell_once() {
    Bytecode.of(ZeroCost3.class, "line").assertNoStringConcatInLoop();
    Shape.of(ZeroCost3.class).assertDoesNotCall("line", "insert");
    var narrow = allocated(Collections.nCopies(100, "1234567890"));
    var wide = allocated(Collections.nCopies(800, "1234567890"));
    var perCell = (wide - narrow) / 700;
    assertTrue(
        perCell < 200,
        "Each further cell of 10 letters costs %d bytes: more than the cell itself is written for it"
            .formatted(perCell));
  }

  @Test
  void puts_semicolons_between_cells() {
    assertEquals(
        "Ada;1815;London", ZeroCost3.line(List.of("Ada", "1815", "London")), "Three cells");
    assertEquals("Ada", ZeroCost3.line(List.of("Ada")), "A single cell");
    assertEquals("", ZeroCost3.line(List.of()), "No cells at all");
    assertEquals(
        "1, 5;[a];b ", ZeroCost3.line(List.of("1, 5", "[a]", "b ")), "Cells with other signs in them");
  }

  @Test
  void an_empty_cell_is_a_cell() {
    assertEquals(
        "Ada;;London", ZeroCost3.line(List.of("Ada", "", "London")), "Ada, nothing, London");
    assertEquals(";Ada;", ZeroCost3.line(List.of("", "Ada", "")), "Nothing, Ada, nothing");
  }

  /** The least that a call allocated, of three; one more goes before, to load classes. */
  private static long allocated(List<String> cells) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    var least = Long.MAX_VALUE;
    ZeroCost3.line(cells);
    for (var i = 0; i < 3; i++) {
      var before = threads.getCurrentThreadAllocatedBytes();
      ZeroCost3.line(cells);
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return least;
  }
}
