import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

class Values1 {
  record Seat(String row, int number) implements Comparable<Seat> {
    @Override
    public int compareTo(Seat other) {
      return Comparator.comparing(Seat::row).thenComparing(Seat::number).compare(this, other);
    }
  }

  private final Map<Seat, String> sold = new TreeMap<>();
  boolean sell(Seat seat, String customer) {
    return sold.putIfAbsent(seat, customer) == null;
  }
  String holder(Seat seat) {
    return sold.getOrDefault(seat, "free");
  }
}
