import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
    var greatest =
        Stream.of(Generics5.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("greatest"))
            .findFirst()
            .orElseThrow();
    for (var bound : greatest.getTypeParameters()[0].getBounds()) {
      assertNotEquals(
          Comparable.class,
          bound,
          "Comparable stands there alone, so the compiler takes anything that can be compared with"
              + " something, a date with a name as well");
    }
  }
}
