// expect: checks-fail finds_the_holder_again
import java.util.HashMap;
import java.util.Map;

// A cinema sells seats. Every sale arrives with a Seat object of its own, made from what the
// customer typed. Every evening, two customers hold a ticket for the same seat.
class Values1 {

  // TODO: Two seats with the same row and number are the same seat. Java does not know that.
  record Seat(String row, Integer number) {
    @Override
    public boolean equals(Object o) {
      return o instanceof Seat s && s.row.equals(row) && s.number == number;
    }
    @Override public int hashCode() { return 1; }
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
