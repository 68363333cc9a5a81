import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.Buffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class Bindings5Check {

  @Test
  void a_look_at_the_sign_changes_no_price() {
    Bindings5.sign();
    assertEquals(300, Bindings5.price(1), "Somebody asked for the sign. One hour costs");
    assertEquals(800, Bindings5.price(5), "Five hours cost 300 + 200 + 100 + 100 + 100");
    assertEquals(0, Bindings5.price(0), "No hour at all costs");
  }

  @Test
  void the_sign_begins_with_the_cheapest() {
    assertEquals("[100, 200, 300]", sign(), "The sign at the gate");
  }

  @Test
  void nobody_repaints_the_prices() {
    var painted = Bindings5.sign();
    var before = painted.clone();
    var paid = Bindings5.price(3);
    Arrays.fill(painted, 0);
    var next = sign();
    var price = Bindings5.price(3);
    // If that was everybody's array, the other checks shall find it as they would have.
    System.arraycopy(before, 0, painted, 0, before.length);
    assertEquals(
        Arrays.toString(before),
        next,
        "Somebody wrote zeros over the sign that they were given. The next one gets");
    assertEquals(paid, price, "Zeros were written over a sign. Three hours cost");
  }

  @Test
  void the_prices_are_a_constant() throws ReflectiveOperationException {
    for (var field : fields()) {
      if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
        field.setAccessible(true);
        var name = field.getName();
        assertTrue(
            Modifier.isFinal(field.getModifiers()),
            name + " is not final: any method of this class can give the name another meaning");
        assertTrue(
            stays(field.get(null)),
            name
                + " is final, and so the name stays. What it stands for can be written to, by any"
                + " method of this class, today or in a year");
      }
    }
  }

  /** Those of this class and of the classes in it. */
  private static List<Field> fields() {
    return Stream.of(Bindings5.class.getNestMembers())
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .toList();
  }

  private static String sign() {
    return Arrays.toString(Bindings5.sign());
  }

  private static boolean stays(Object constant) throws ReflectiveOperationException {
    return switch (constant) {
      case List<?> list -> refuses(() -> list.replaceAll(null)) && refuses(list::clear);
      case Collection<?> all -> refuses(all::clear);
      case Map<?, ?> map -> refuses(map::clear);
      case StringBuilder _ -> false;
      case Buffer buffer -> buffer.isReadOnly();
      default -> partsStay(constant);
    };
  }

  /** A record or an object of this exercise is as firm as what is in it. */
  private static boolean partsStay(Object constant) throws ReflectiveOperationException {
    var type = constant.getClass();
    if (type.isArray() || type.getName().startsWith("java.util.concurrent.atomic.")) {
      return false;
    }
    if (type.getNestHost() == Bindings5.class && !type.isHidden()) {
      for (var field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          if (!Modifier.isFinal(field.getModifiers()) || !stays(field.get(constant))) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static boolean refuses(Runnable change) {
    try {
      change.run();
      return false;
    } catch (UnsupportedOperationException refused) {
      return true;
    } catch (NullPointerException notEvenAsked) {
      return false;
    }
  }
}
