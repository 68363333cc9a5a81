import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Generics5Check {

  @Test
  void finds_the_latest_date() {
    assertEquals(
        LocalDate.of(2027, 1, 1),
        Generics5.latest(
            List.of(
                LocalDate.of(2026, 5, 1), LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 31))),
        "May 1 and December 31 of 2026, and January 1 of 2027");
  }

  @Test
  void dates_have_a_greatest_one_too() {
    LocalDate greatest = Generics5.greatest(List.of(LocalDate.of(2026, 5, 1), LocalDate.EPOCH));
    assertEquals(LocalDate.of(2026, 5, 1), greatest, "May 1 of 2026, and the first day of 1970");
    DogAge oldest = Generics5.greatest(List.of(new DogAge(3), new DogAge(12), new DogAge(7)));
    assertEquals(12, oldest.years, "Three ages of a class that inherits its order: 3, 12 and 7");
  }

  @Test
  void finds_the_last_name() {
    assertEquals(
        "Grace", Generics5.last(List.of("Edsger", "Grace", "Ada")), "Edsger, Grace and Ada");
    assertEquals("Ada", Generics5.last(List.of("Ada")), "Ada alone");
  }

  @Test
  void works_for_numbers() {
    assertEquals(7, Generics5.greatest(List.of(3, 7, -12)), "3, 7 and -12");
    assertEquals(12, Generics5.greatest(List.of(3, 7, 12)), "3, 7 and 12");
    assertEquals(-2.5, Generics5.greatest(List.of(-9.0, -2.5)), "-9.0 and -2.5");
  }

  @Test
  void of_equal_ones_the_first_counts() {
    var first = new String("Ada");
    var second = new String("Ada");
    assertSame(
        first, Generics5.greatest(List.of(first, second)), "Two equal names: the first was wanted");
  }

  @Test
  void only_what_can_be_compared_comes_in() {
    for (var method : Generics5.class.getDeclaredMethods()) {
      if (!method.getName().equals("greatest") || method.isSynthetic()) {
        continue;
      }
      var bounds =
          Stream.of(method.getTypeParameters()).flatMap(it -> Stream.of(it.getBounds())).toList();
      assertFalse(
          bounds.contains(Comparable.class),
          "The bound is Comparable without a type argument. So the compiler takes a list with a date"
              + " and a name in it");
      assertTrue(
          bounds.stream().anyMatch(it -> it.getTypeName().startsWith("java.lang.Comparable<")),
          "No bound asks for a Comparable, so a list of anything comes in");
    }
    Shape.of(Generics5.class).assertNoCast("greatest");
  }

  /** A type that inherits its order, as LocalDate does. */
  private static class Age implements Comparable<Age> {
    final int years;

    Age(int years) {
      this.years = years;
    }

    @Override
    public int compareTo(Age other) {
      return Integer.compare(years, other.years);
    }
  }

  private static final class DogAge extends Age {
    DogAge(int years) {
      super(years);
    }
  }
}
