import java.util.*;
import javalings.own.*;

final class EqualsAndHashCodeProbe {
  @Move static final class Money {
    private final int cents;
    Money(int cents) { this.cents = cents; }
    @Override public boolean equals(Object other) {
      return other instanceof Money money && money.cents == cents;
    }
    @Override public int hashCode() { return Objects.hash(cents); }
  }
}
