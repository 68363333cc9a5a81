import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class Errors6Check {
  private final Errors6.Account from = new Errors6.Account(1_000);
  private final Errors6.Account to = new Errors6.Account(200);

  @Test
  void no_money_is_lost_at_a_closed_account() {
    to.close();
    assertThrows(
        RuntimeException.class,
        () -> Errors6.transfer(from, to, 300),
        "The target is closed, and the caller was not told");
    assertEquals(1_000, from.cents(), "The transfer failed, and 1000 were there before it");
    assertEquals(200, to.cents(), "The transfer failed, and 200 were there before it");
    var small = new Errors6.Account(37);
    assertThrows(
        RuntimeException.class,
        () -> Errors6.transfer(small, to, 5),
        "The target is closed, and the caller was not told");
    assertEquals(37, small.cents(), "The transfer failed, and 37 were there before it");
    from.close();
    assertThrows(
        RuntimeException.class,
        () -> Errors6.transfer(from, to, 300),
        "Both accounts are closed, and the caller was not told");
    assertEquals(
        1_000, from.cents(), "Both are closed. The transfer failed, and 1000 were there before it");
  }

  @Test
  void no_money_is_made_without_any() {
    assertThrows(
        RuntimeException.class,
        () -> Errors6.transfer(from, to, 1_001),
        "There is not enough money, and the caller was not told");
    assertEquals(200, to.cents(), "The transfer failed, and 200 were there before it");
    assertEquals(1_000, from.cents(), "The transfer failed, and 1000 were there before it");
  }

  @Test
  void money_is_moved() {
    Errors6.transfer(from, to, 300);
    assertEquals(700, from.cents(), "300 of 1000 were moved away");
    assertEquals(500, to.cents(), "300 came to 200");
    Errors6.transfer(from, to, 700);
    assertEquals(0, from.cents(), "All that was left was moved away");
    var own = new Errors6.Account(900);
    toItself(own);
    assertEquals(900, own.cents(), "100 of 900 were to be moved to the same account");
  }

  @Test
  void a_failure_does_not_stand_in_the_way() {
    assertThrows(
        RuntimeException.class, () -> Errors6.transfer(from, to, 5_000), "Not enough money for 5000, and the caller was not told");
    Errors6.transfer(from, to, 100);
    assertEquals(900, from.cents(), "A transfer that failed, and then one of 100 out of 1000");
    assertEquals(300, to.cents(), "A transfer that failed, and then one of 100 to 200");
  }

  /** Whether that is possible is for the bank to say. */
  private static void toItself(Errors6.Account own) {
    try {
      Errors6.transfer(own, own, 100);
    } catch (RuntimeException refused) {
      return;
    }
  }
}
