import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Errors4Check {
  private int attempts;

  @Test
  void a_no_is_a_no() {
    for (var reason :
        new String[] {"no money for Mr Busby", "card blocked", "busy elsewhere: no"}) {
      attempts = 0;
      var no = new Errors4.PaymentFailed.Declined(reason);
      assertSame(no, fails(no, 99), "The bank's own answer should reach the caller");
      assertEquals(1, attempts, "The bank declined (\"" + reason + "\"). Number of attempts:");
    }
  }

  @Test
  void tries_again_while_the_bank_is_busy() {
    for (var message : new String[] {"bank is busy", "please wait", "TOO MANY CUSTOMERS"}) {
      attempts = 0;
      var busy = new Errors4.PaymentFailed.Busy(message);
      assertEquals(
          3, paysWhenBusyTwice(busy), "The bank was busy twice, and took the money then. Attempts");
    }
  }

  @Test
  void gives_up_after_three_attempts() {
    var busy = new Errors4.PaymentFailed.Busy("bank is busy");
    assertSame(busy, fails(busy, 99), "The bank stays busy: its answer should reach the caller");
    assertEquals(3, attempts, "The bank stays busy. Number of attempts:");
  }

  @Test
  void one_attempt_is_enough_when_it_works() throws Errors4.PaymentFailed {
    assertEquals(
        1, Errors4.pay((_, _) -> attempts++, "Ada", 500), "The bank took the money at once");
    assertEquals(1, attempts, "The bank took the money at once. Number of attempts:");
  }

  @Test
  void a_name_is_a_text_too() {
    Shape.of(Errors4.class)
        .assertDoesNotCall("pay", "getSimpleName")
        .assertDoesNotCall("pay", "getName");
  }

  private int paysWhenBusyTwice(Errors4.PaymentFailed.Busy busy) {
    try {
      return Errors4.pay((_, _) -> answer(busy, 2), "Ada", 500);
    } catch (Errors4.PaymentFailed gaveUp) {
      throw new AssertionError(
          "The bank was busy (\"%s\"), and you gave up after attempt %d: the third one would have worked"
              .formatted(busy.getMessage(), attempts));
    }
  }

  private Errors4.PaymentFailed fails(Errors4.PaymentFailed answer, int times) {
    return assertThrows(
        Errors4.PaymentFailed.class,
        () -> Errors4.pay((_, _) -> answer(answer, times), "Mr Busby", 500),
        "The bank did not take the money, and the caller was not told");
  }

  private void answer(Errors4.PaymentFailed failure, int times) throws Errors4.PaymentFailed {
    attempts++;
    if (attempts <= times) {
      throw failure;
    }
  }
}
