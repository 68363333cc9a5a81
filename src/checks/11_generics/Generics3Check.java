import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Generics3Check {

  @Test
  void finds_the_last_user() {
    assertEquals(
        "Grace",
        Generics3.lastUser(List.of(login(10, "Ada"), login(30, "Grace"), login(20, "Alan"))),
        "Ada at second 10, Grace at 30, Alan at 20");
    assertEquals(
        "Grace",
        Generics3.lastUser(List.of(login(1, "Ada"), login(3_000_000_000L, "Grace"))),
        "Ada at second 1, Grace at 3 billion");
    assertEquals(
        "Grace",
        Generics3.lastUser(List.of(login(-9, "Ada"), login(-2, "Grace"), login(-5, "Alan"))),
        "Before the clock began: Ada at second -9, Grace at -2, Alan at -5");
    assertEquals("Ada", Generics3.lastUser(List.of(login(0, "Ada"))), "Only Ada, at second 0");
    assertEquals(
        "Alan",
        Generics3.lastUser(List.of(login(10, "Ada"), login(20, "Grace"), login(30, "Alan"))),
        "Ada at second 10, Grace at 20, Alan at 30");
  }

  @Test
  void finds_the_last_amount() {
    assertEquals(
        450,
        Generics3.lastAmount(List.of(new Generics3.Payment(7, 450), new Generics3.Payment(3, 900))),
        "450 cents at second 7, 900 at second 3");
  }

  @Test
  void what_goes_in_comes_out() {
    Generics3.Login login = Generics3.latest(List.of(login(9, "Ada"), login(8, "Grace")));
    assertEquals("Ada", login.user(), "Ada at second 9, Grace at 8");
    Generics3.Payment payment = Generics3.latest(List.of(new Generics3.Payment(1, 30)));
    assertEquals(30, payment.cents(), "30 cents at second 1, and nothing else");
  }

  @Test
  void nothing_is_cast() {
    var shape = Shape.of(Generics3.class).assertNoCast("latest");
    for (var caller : List.of("lastUser", "lastAmount")) {
      try {
        shape.assertNoCast(caller);
      } catch (AssertionError cast) {
        // Where `latest` promises the type, the compiler does test this one.
        fail("`%s` has a cast. None is needed when `latest` promises the type".formatted(caller));
      }
    }
  }

  @Test
  void works_for_events_of_all_kinds() {
    var payment = new Generics3.Payment(40, 100);
    assertEquals(
        payment,
        Generics3.latest(List.<Generics3.Event>of(login(30, "Grace"), payment)),
        "A login at second 30 and a payment at second 40, in one list");
  }

  @Test
  void of_equal_ones_the_first_counts() {
    assertEquals(
        "Ada",
        Generics3.lastUser(List.of(login(5, "Ada"), login(5, "Grace"))),
        "Ada and Grace, both at second 5");
  }

  private static Generics3.Login login(long second, String user) {
    return new Generics3.Login(second, user);
  }
}
