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
      if (this == other) return true;
      if (other == null || getClass() != other.getClass()) return false;
      Seat seat = (Seat) other;
      return number == seat.number && row.equals(seat.row);
    }

    @Override
    public int hashCode() {
      return 31 * row.hashCode() + number;
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
