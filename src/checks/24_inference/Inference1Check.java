import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import javalings.check.Allocations;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Inference1Check {

  @Test
  void rows_of_any_length_are_added_up() {
    for (int length = 0; length <= 67; length++) {
      var a = numbers(length, 3);
      var b = numbers(length, 5);
      float expected = 0; // quarters, so that no order of additions rounds
      for (int i = 0; i < length; i++) {
        expected += a[i] * b[i];
      }
      assertEquals(
          expected, Inference1.dot(a, b), "`dot` of two rows of %d numbers".formatted(length));
    }
  }

  @Test
  void each_row_of_a_matrix_is_multiplied() {
    for (int columns : new int[] {1, 7, 16, 37}) {
      int rows = 3 + columns % 4;
      var matrix = numbers(rows * columns, 4);
      var x = numbers(columns, 6);
      var to = new float[rows];
      Arrays.fill(to, 1_000);
      Inference1.multiply(matrix, x, to);
      for (int i = 0; i < rows; i++) {
        float expected = 0;
        for (int j = 0; j < columns; j++) {
          expected += matrix[i * columns + j] * x[j];
        }
        assertEquals(
            expected,
            to[i],
            "Row %d of a matrix of %d rows and %d columns, times x".formatted(i, rows, columns));
      }
    }
  }

  @Test
  void the_inputs_stay_as_they_are() {
    var matrix = numbers(3 * 19, 2);
    var x = numbers(19, 8);
    Inference1.multiply(matrix, x, new float[3]);
    Inference1.dot(x, x);
    assertEquals(
        Arrays.toString(numbers(3 * 19, 2)), Arrays.toString(matrix), "The matrix was changed");
    assertEquals(Arrays.toString(numbers(19, 8)), Arrays.toString(x), "x was changed");
  }

  @Test
  void nothing_is_allocated_for_a_row() {
    Shape.of(Inference1.class).assertDoesNotCall("multiply", "arraycopy");
    for (var field : Inference1.class.getDeclaredFields()) {
      assertNotEquals(
          float[].class,
          field.getType(),
          "`%s` is a field with an array. `multiply` needs only its three arrays: no row is copied"
              .formatted(field.getName()));
    }
    Allocations.of(Inference1Check::matrix, Inference1Check::multiply).assertZero();
  }

  record Matrix(float[] numbers, float[] x, float[] to) {}

  static Matrix matrix(int rows) {
    return new Matrix(numbers(rows * 37, 7), numbers(37, 9), new float[rows]);
  }

  static void multiply(Matrix matrix) {
    Inference1.multiply(matrix.numbers(), matrix.x(), matrix.to());
  }

  private static float[] numbers(int count, int seed) {
    var numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = ((i * 7 + seed * 13) % 19 - 8) / 4f;
    }
    return numbers;
  }
}
