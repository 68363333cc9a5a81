// expect: checks-fail keeps_other_seats_free
import java.util.HashMap;
import java.util.Map;
class Values1 {
  static final class Seat {
    private final String row;
    private final int number;

    Seat(String row, int number) {
      this.row = row;
      this.number = number;
    }

    String row() {
      return row;
    }

    int number() {
      return number;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Seat seat && (row + number).equals(seat.row + seat.number);
    }

    @Override
    public int hashCode() {
      return (row + number).hashCode();
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
