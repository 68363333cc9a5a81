// expect: checks-fail keeps_other_seats_free
import java.util.HashMap;
import java.util.Map;

class Values1 {

  record Seat(String row, int number) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Seat seat && seat.row.equals(row);
    }

    @Override
    public int hashCode() {
      return row.hashCode();
    }
  }

  private final Map<Seat, String> sold = new HashMap<>();

  boolean sell(Seat seat, String customer) {
    return sold.putIfAbsent(seat, customer) == null;
  }

  String holder(Seat seat) {
    return sold.getOrDefault(seat, "free");
  }
}
