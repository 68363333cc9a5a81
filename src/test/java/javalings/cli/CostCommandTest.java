package javalings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostCommandTest {

  private static final String SHAPES =
      """
      import java.util.*;
      class Shapes {
        interface Shape { double area(); }
        record Square(double side) implements Shape { public double area() { return side * side; } }
        record Circle(double r) implements Shape { public double area() { return 3 * r * r; } }
        record Triangle(double a) implements Shape { public double area() { return a * a / 2; } }
        static List<Shape> many(int n) {
          var shapes = new ArrayList<Shape>();
          for (int i = 0; i < n; i++)
            shapes.add(i % 3 == 0 ? new Square(i) : i % 3 == 1 ? new Circle(i) : new Triangle(i));
          return shapes;
        }
        static double total(List<Shape> shapes) {
          double sum = 0;
          for (var shape : shapes)
            sum += shape.area();
          return sum;
        }
        static long plain(int[] values) {
          long sum = 0;
          for (int value : values) sum += value;
          return sum;
        }
        static Object[] kept = new Object[1];
        static int boxed(int[] values) {
          for (int value : values)
            kept[0] = value + 1000;
          return 0;
        }
        static int two(int a, int b) { return a + b; }
      }
      """;

  @TempDir Path temp;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(temp.resolve("Shapes.java"), SHAPES);
  }

  private CommandRun cost(String... args) {
    var words = new ArrayList<>(List.of("cost", "Shapes.java"));
    words.addAll(List.of(args));
    return CommandRun.in(temp, temp, words.toArray(String[]::new));
  }

  @Test
  void a_call_with_three_targets_is_not_devirtualised_and_one_with_one_is() {
    var run = cost("Shapes.total");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("`Shapes$Shape.area` is not devirtualised")
        .contains("`Iterator.next` is devirtualised and inlined: ArrayList$Itr.next")
        .contains("Allocates: 0 bytes per element");
    assertThat(run.code()).isEqualTo(ExitCode.NOT_SOLVED);
  }

  @Test
  void a_plain_loop_costs_nothing() {
    var run = cost("plain");

    assertThat(run.out()).contains("In the bytecode:\n  nothing").contains("hand-written loop");
    assertThat(run.code()).isEqualTo(ExitCode.SOLVED);
  }

  @Test
  void json_tells_the_line_and_the_bytes() {
    var run = cost("boxed", "--json");

    assertThat(run.out()).contains("\"bytesPerElement\":16.0").contains("\"cost-boxing\"");
    assertThat(run.out())
        .contains("\"message\":\"16 bytes for every element, by `Integer.valueOf`\"");
  }

  @Test
  void what_cannot_be_measured_is_wrong_usage() {
    assertThat(cost("missing").err()).isEqualTo("Shapes has no method missing\n");
    assertThat(cost("two").err()).startsWith("two is not a static method with one parameter");
    assertThat(cost("Gone.two").err()).isEqualTo("There is no class Gone in Shapes.java\n");
    assertThat(cost("missing").code()).isEqualTo(ExitCode.USAGE);
  }
}
