import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Bindings4Check {

  @Test
  void heavy_letters_cost_450() {
    assertEquals(450, Bindings4.postage(1_001), "A letter of 1001 g");
    assertEquals(450, Bindings4.postage(1_500), "A letter of 1500 g");
    assertEquals(450, Bindings4.postage(2_000), "A letter of 2000 g");
  }

  @Test
  void refuses_what_is_too_heavy() {
    for (var grams : new int[] {2_001, 5_000, 1_000_000}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> Bindings4.postage(grams),
          "Something of " + grams + " g is no letter and must be refused");
    }
  }

  @Test
  void letters_cost_what_they_did() {
    assertEquals(95, Bindings4.postage(50), "A letter of 50 g");
    assertEquals(160, Bindings4.postage(51), "A letter of 51 g");
    assertEquals(160, Bindings4.postage(500), "A letter of 500 g");
    assertEquals(275, Bindings4.postage(501), "A letter of 501 g");
    assertEquals(275, Bindings4.postage(1_000), "A letter of 1000 g");
  }

  @Test
  void no_price_before_it_is_known() {
    Shape.of(Bindings4.class).assertNoPlaceholder("postage");
    for (var field : Bindings4.class.getDeclaredFields()) {
      assertTrue(
          !isNumber(field.getType()) || Modifier.isFinal(field.getModifiers()),
          "The field `%s` has a value before a letter is weighed, so the compiler asks nothing"
              .formatted(field.getName()));
    }
  }

  private static boolean isNumber(Class<?> type) {
    return type.isPrimitive() || Number.class.isAssignableFrom(type);
  }
}
