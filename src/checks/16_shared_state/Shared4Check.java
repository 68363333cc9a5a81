import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javalings.check.Interleavings;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Shared4Check {

  @Test
  void two_can_pay_each_other_at_the_same_time() {
    payEachOther(17, 4);
    payEachOther(3, 5);
    for (var luck : List.of("identityHashCode", "hashCode")) {
      Shape.of(Shared4.class).assertDoesNotCall("transfer", luck);
    }
  }

  private static void payEachOther(int adas, int graces) {
    Interleavings.explore(() -> {
      var ada = new Shared4.Account(adas, 100);
      var grace = new Shared4.Account(graces, 100);
      var there = new Thread(() -> Shared4.transfer(ada, grace, 30));
      var back = new Thread(() -> Shared4.transfer(grace, ada, 10));
      there.start();
      back.start();
      there.join();
      back.join();
      assertEquals(80, ada.cents(), "Ada had 100, paid 30 and got 10");
      assertEquals(120, grace.cents(), "Grace had 100, got 30 and paid 10");
    });
  }

  @Test
  void two_can_pay_the_same_person() {
    Interleavings.explore(() -> {
      var ada = new Shared4.Account(1, 100);
      var grace = new Shared4.Account(2, 100);
      var shop = new Shared4.Account(3, 0);
      var first = new Thread(() -> Shared4.transfer(ada, shop, 30));
      var second = new Thread(() -> Shared4.transfer(grace, shop, 40));
      first.start();
      second.start();
      first.join();
      second.join();
      assertEquals(70, shop.cents(), "The shop got 30 from Ada and 40 from Grace");
    });
  }

  @Test
  void nobody_sees_half_a_transfer() {
    try {
      lookAtBoth(true);
    } catch (AssertionError failure) {
      if (String.valueOf(failure.getMessage()).contains("DEADLOCK")) {
        // A transfer may take the locks in the other order, as long as it always does.
        lookAtBoth(false);
      } else if (hasLockOfItsOwn()) {
        payEachOther(1, 2); // one lock for all is as good, if it is taken
      } else {
        throw failure;
      }
    }
  }

  /** A transfer that waits for none of the two accounts. */
  private static boolean hasLockOfItsOwn() {
    try {
      Interleavings.explore(() -> {
        var ada = new Shared4.Account(1, 100);
        var grace = new Shared4.Account(2, 100);
        synchronized (ada) {
          synchronized (grace) {
            var payment = new Thread(() -> Shared4.transfer(ada, grace, 30));
            payment.start();
            payment.join();
          }
        }
      });
      return true;
    } catch (AssertionError waits) {
      return false;
    }
  }

  private static void lookAtBoth(boolean lowerFirst) {
    Interleavings.explore(() -> {
      var ada = new Shared4.Account(1, 100);
      var grace = new Shared4.Account(2, 100);
      var payment = new Thread(() -> Shared4.transfer(ada, grace, 30));
      payment.start();
      int sum;
      synchronized (Shared4.class) {
        synchronized (lowerFirst ? ada : grace) {
          synchronized (lowerFirst ? grace : ada) {
            sum = ada.cents() + grace.cents();
          }
        }
      }
      payment.join();
      assertEquals(200, sum, "Somebody held the locks of both accounts, and looked. The money of both");
    });
  }

  @Test
  void somebody_may_look_meanwhile() {
    Interleavings.explore(() -> {
      var ada = new Shared4.Account(1, 100);
      var grace = new Shared4.Account(2, 0);
      var payment = new Thread(() -> Shared4.transfer(ada, grace, 30));
      payment.start();
      var seen = ada.cents();
      payment.join();
      assertEquals(true, seen == 100 || seen == 70, "Ada pays 30 of 100. Somebody saw " + seen);
    });
  }

  @Test
  void money_goes_where_it_should() {
    var ada = new Shared4.Account(2, 100);
    var grace = new Shared4.Account(1, 50);
    Shared4.transfer(ada, grace, 30);
    assertEquals(70, ada.cents(), "Ada had 100 and paid 30 to Grace");
    assertEquals(80, grace.cents(), "Grace had 50 and got 30 from Ada");
    Shared4.transfer(grace, ada, 80);
    assertEquals(150, ada.cents(), "Ada had 70 and got 80 from Grace");
    Shared4.transfer(ada, ada, 50);
    assertEquals(150, ada.cents(), "Ada had 150 and paid 50 to herself");
  }
}
