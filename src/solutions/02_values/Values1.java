import java.util.HashMap;
import java.util.Map;

// A cinema sells seats. Every sale arrives with a Seat object of its own, made from what the
// customer typed. Every evening, two customers hold a ticket for the same seat.
class Values1 {

  // A seat is nothing but its row and number. A record says so, and brings equals and hashCode that
  // go by both; written by hand, one of the two is sooner or later forgotten.
  record Seat(String row, int number) {}

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
