import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import javalings.check.Shape;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Label;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class Iterators4Check {

  @Test
  void looks_at_every_three_in_a_row() {
    warns(4, 1, 2, 3, 4, 5, 6);
    warns(2, 1, 2, 3, 4);
    warns(1, 5, 1, 2, 3, 0);
    warns(3, -20, -19, -18, -17, -16);
    warns(2, 1, 2, 3, 1, 2, 3);
    warns(2, 4.01, 4.02, 4.03, 4.04);
  }

  @Test
  void a_row_may_begin_anywhere() {
    warns(1, 4, 4, 4, 5, 6);
    warns(1, 9, 8, 1, 2, 3);
  }

  @Test
  void standing_still_is_not_rising() {
    warns(0, 1, 1, 2, 2, 3);
    warns(0, 3, 2, 1);
    warns(0, 1, 2, 2);
  }

  @Test
  void copes_with_few_readings() {
    warns(0);
    warns(0, 1);
    warns(0, 1, 2);
    warns(1, 1, 2, 3);
  }

  @Test
  void the_window_moves_by_itself() throws IOException {
    var shape = Shape.of(Iterators4.class);
    for (var index : List.of("range", "rangeClosed", "iterate")) {
      shape.assertDoesNotCall("warnings", index);
    }
    // A method that is asked about one window may look through that window in a loop.
    if (!uses("gather") || loops()) {
      shape.assertNoLoop("warnings");
    }
    assertTrue(
        uses("stream") || uses("parallelStream") || uses("gather"),
        "There is no stream here. `warnings` should go through `readings.stream()`");
  }

  private static boolean uses(String called) throws IOException {
    for (var entry : model().constantPool()) {
      if (entry instanceof MemberRefEntry used && used.name().equalsString(called)) {
        return true;
      }
    }
    return false;
  }

  private static boolean loops() throws IOException {
    for (var method : model().methods()) {
      var behind = new HashSet<Label>();
      if (method.methodName().equalsString("warnings")) {
        for (var element : method.code().orElseThrow()) {
          if (element instanceof LabelTarget target) {
            behind.add(target.label());
          }
          if (element instanceof BranchInstruction jump && behind.contains(jump.target())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static ClassModel model() throws IOException {
    try (var in = Iterators4.class.getClassLoader().getResourceAsStream("Iterators4.class")) {
      return ClassFile.of().parse(in.readAllBytes());
    }
  }

  private static void warns(long expected, double... readings) {
    var list = DoubleStream.of(readings).boxed().toList();
    assertEquals(expected, warnings(list), "Rows of three that rise, in " + list);
  }

  private static long warnings(List<Double> readings) {
    try {
      return Iterators4.warnings(readings);
    } catch (IndexOutOfBoundsException e) {
      var failure =
          new AssertionError(
              "The readings were %s, and `warnings` looked for one that is not there: %s"
                  .formatted(readings, e.getMessage()));
      failure.setStackTrace(e.getStackTrace());
      throw failure;
    }
  }
}
