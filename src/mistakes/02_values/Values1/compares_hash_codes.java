// expect: checks-fail keeps_other_seats_free
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

// A cinema sells seats. Every sale arrives with a Seat object of its own, made from what the
// customer typed. Every evening, two customers hold a ticket for the same seat.
class Values1 {

  // A seat is nothing but its row and number. A record says so, and brings equals and hashCode that
  // go by both; written by hand, one of the two is sooner or later forgotten.
  record Seat(String row, int number) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Seat seat && hashCode() == seat.hashCode();
    }

    @Override
    public int hashCode() {
      return Objects.hash(row, number);
    }
  }

  private final Map<Seat, String> sold = new HashMap<>();

  /** Sells a seat, unless somebody has it already; true when it was sold. */
  boolean sell(Seat seat, String customer) {
    return sold.putIfAbsent(seat, customer) == null;
  }

  /** The person who has the seat, or "free". */
  String holder(Seat seat) {
    return sold.getOrDefault(seat, "free");
  }
}
