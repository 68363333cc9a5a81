import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import javalings.check.Bytecode;
import javalings.check.Interleavings;
import javalings.check.Shape;
import org.junit.jupiter.api.Test;

class Threads5Check {

  @Test
  void no_vote_is_lost() {
    Interleavings.explore(() -> {
      var votes = new Threads5().count(List.of("yes"), List.of("yes"));
      assertEquals(2, votes, "Each of the two boxes has one yes in it");
    });
  }

  @Test
  void counts_nothing_but_yes() {
    Interleavings.explore(() -> {
      var votes = new Threads5().count(List.of("yes", "no"), List.of("maybe"));
      assertEquals(1, votes, "One yes, one no and one maybe");
    });
  }

  @Test
  void a_recount_agrees() {
    Interleavings.explore(() -> {
      var office = new Threads5();
      assertEquals(1, office.count(List.of("yes"), List.of()), "A single yes");
      assertEquals(1, office.count(List.of("yes"), List.of()), "The same votes, counted again");
    });
  }

  @Test
  void each_clerk_has_a_slip() {
    for (var field : Threads5.class.getDeclaredFields()) {
      if (!field.isSynthetic()) {
        fail(
            "The office has one `%s`, and both clerks get at it. With a slip of their own each, nobody"
                    .formatted(field.getName())
                + " has to wait for anybody, and there is nothing to guard");
      }
    }
    Bytecode.of(Threads5.class, "count").assertNotSynchronized();
    for (var step : List.of("lock", "incrementAndGet", "getAndIncrement", "addAndGet")) {
      Shape.of(Threads5.class).assertDoesNotCall("count", step);
    }
  }
}
